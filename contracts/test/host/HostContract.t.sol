// SPDX-License-Identifier: MIT
pragma solidity ^0.8.27;

import {OwnableUpgradeable} from "@openzeppelin/contracts-upgradeable/access/OwnableUpgradeable.sol";
import {Initializable} from "@openzeppelin/contracts/proxy/utils/Initializable.sol";
import {ACL} from "../../src/host/ACL.sol";
import {FHEExecutor} from "../../src/host/FHEExecutor.sol";
import {HostContract} from "../../src/host/HostContract.sol";
import {FheType} from "../../src/lib/FheType.sol";
import {HostTest} from "../support/HostTest.sol";

contract NextExecutor is FHEExecutor {
    constructor(address acl, address inputVerifier, address hcuLimit) FHEExecutor(acl, inputVerifier, hcuLimit) {}

    function isNext() external pure returns (bool) {
        return true;
    }
}

contract HostContractTest is HostTest {
    function test_OnlyTheAdminUpgrades() public {
        address next = address(new NextExecutor(address(acl), address(inputVerifier), address(hcuLimit)));
        HostContract[5] memory hosts = [
            HostContract(acl),
            HostContract(executor),
            HostContract(inputVerifier),
            HostContract(decryptionVerifier),
            HostContract(hcuLimit)
        ];
        for (uint256 i = 0; i < hosts.length; i++) {
            vm.assertEq(hosts[i].owner(), ADMIN, "admin");
            vm.prank(BOB);
            vm.expectRevert(abi.encodeWithSelector(OwnableUpgradeable.OwnableUnauthorizedAccount.selector, BOB));
            hosts[i].upgradeToAndCall(next, "");
        }
    }

    function test_AnUpgradeKeepsAddressAndState() public {
        bytes32 before = executor.trivialEncrypt(1, uint8(FheType.Uint64));
        address next = address(new NextExecutor(address(acl), address(inputVerifier), address(hcuLimit)));
        vm.prank(ADMIN);
        executor.upgradeToAndCall(next, "");
        vm.assertTrue(NextExecutor(address(executor)).isNext(), "upgraded");
        vm.assertNotEq(before, executor.trivialEncrypt(1, uint8(FheType.Uint64)), "the events continued");
    }

    function test_NobodyInitialisesAgain() public {
        vm.expectRevert(Initializable.InvalidInitialization.selector);
        acl.initialize(BOB, new address[](0));
        vm.expectRevert(Initializable.InvalidInitialization.selector);
        executor.initialize(BOB);
        ACL implementation = new ACL(address(executor));
        vm.expectRevert(Initializable.InvalidInitialization.selector);
        implementation.initialize(BOB, new address[](0));
    }

    function test_TheAdminChangesInTwoSteps() public {
        vm.prank(ADMIN);
        executor.transferOwnership(ALICE);
        vm.assertEq(executor.owner(), ADMIN, "offered");
        vm.prank(BOB);
        vm.expectRevert(abi.encodeWithSelector(OwnableUpgradeable.OwnableUnauthorizedAccount.selector, BOB));
        executor.acceptOwnership();
        vm.prank(ALICE);
        executor.acceptOwnership();
        vm.assertEq(executor.owner(), ALICE, "accepted");
    }

    function test_DoorOwnershipIsNeverGivenUp() public {
        vm.startPrank(ADMIN);
        vm.expectRevert(HostContract.OwnershipCannotBeRenounced.selector);
        acl.renounceOwnership();
        vm.expectRevert(HostContract.OwnershipCannotBeRenounced.selector);
        hcuLimit.renounceOwnership();
        vm.stopPrank();
        vm.assertEq(acl.owner(), ADMIN, "admin");
    }

    function test_RefusesZeroAddresses() public {
        vm.expectRevert(HostContract.ZeroAddress.selector);
        new ACL(address(0));
        vm.expectRevert(HostContract.ZeroAddress.selector);
        new FHEExecutor(address(acl), address(inputVerifier), address(0));
    }
}
