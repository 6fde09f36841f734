// SPDX-License-Identifier: MIT
pragma solidity ^0.8.27;

import {OwnableUpgradeable} from "@openzeppelin/contracts-upgradeable/access/OwnableUpgradeable.sol";
import {EmergencyPause} from "../../src/host/EmergencyPause.sol";
import {euint64, externalEuint64} from "../../src/lib/FHE.sol";
import {IACL} from "../../src/interfaces/IACL.sol";
import {IFHEExecutor} from "../../src/interfaces/IFHEExecutor.sol";
import {Calculator} from "../support/Calculator.sol";
import {HostTest} from "../support/HostTest.sol";
import {Thief} from "../support/Thief.sol";

contract ACLTest is HostTest {
    Calculator private _calculator;
    Thief private _thief;
    bytes32 private _secret;

    function setUp() public override {
        super.setUp();
        _calculator = new Calculator();
        _thief = new Thief();
        bytes memory proof;
        (_secret, proof) = _seal(1000, ALICE, address(_calculator));
        vm.prank(ALICE);
        _calculator.keep(externalEuint64.wrap(_secret), proof);
    }

    function test_AllowIsForEverAndSaysSo() public {
        vm.assertFalse(acl.isAllowed(_secret, BOB), "before");
        vm.expectEmit(address(acl));
        emit IACL.Allowed(address(_calculator), BOB, _secret);
        _calculator.share(BOB);
        vm.assertTrue(acl.persistAllowed(_secret, BOB) && acl.isAllowed(_secret, BOB), "after");
    }

    function test_AllowForDecryptionIsForEverAndSaysSo() public {
        bytes32[] memory handles = new bytes32[](1);
        handles[0] = _secret;
        vm.expectEmit(address(acl));
        emit IACL.AllowedForDecryption(address(_calculator), handles);
        _calculator.publish();
        vm.assertTrue(acl.isAllowedForDecryption(_secret), "publicly decryptable");
    }

    function test_WhoMayMayPassItOn() public {
        _calculator.share(ALICE);
        vm.prank(ALICE);
        acl.allow(_secret, BOB);
        vm.assertTrue(acl.persistAllowed(_secret, BOB), "by Alice");
    }

    function test_NobodyTakesAPermission() public {
        bytes memory refused = abi.encodeWithSelector(IACL.SenderNotAllowed.selector, BOB);
        vm.prank(BOB);
        vm.expectRevert(refused);
        acl.allow(_secret, BOB);
        vm.prank(BOB);
        vm.expectRevert(refused);
        acl.allowTransient(_secret, BOB);
        bytes32[] memory handles = new bytes32[](1);
        handles[0] = _secret;
        vm.prank(BOB);
        vm.expectRevert(refused);
        acl.allowForDecryption(handles);
    }

    function test_AllowForDecryptionOfNothingReverts() public {
        vm.expectRevert(IACL.HandlesListIsEmpty.selector);
        acl.allowForDecryption(new bytes32[](0));
    }

    /// One handle of the list that the sender may not use is enough to refuse it.
    function test_AllowForDecryptionChecksEveryHandle() public {
        _calculator.share(ALICE);
        bytes32[] memory handles = new bytes32[](2);
        (handles[0], handles[1]) = (_secret, _inputHandle(0, 5));
        vm.prank(ALICE);
        vm.expectRevert(abi.encodeWithSelector(IACL.SenderNotAllowed.selector, ALICE));
        acl.allowForDecryption(handles);
        vm.assertFalse(acl.isAllowedForDecryption(_secret), "nothing of the list");
    }

    function test_TransientPermissionEndsWithTheTransaction() public {
        (bytes32 handle, bytes memory proof) = _seal(5, ALICE, address(_calculator));
        vm.prank(ALICE);
        _calculator.keepCarelessly(externalEuint64.wrap(handle), proof);
        vm.assertFalse(acl.isAllowed(handle, address(_calculator)), "the contract's");
        vm.assertFalse(acl.isAllowed(handle, ALICE), "the sender's");
        vm.expectRevert(abi.encodeWithSelector(IFHEExecutor.ACLNotAllowed.selector, handle, address(_calculator)));
        _calculator.increment();
    }

    function test_AThiefGetsNothing() public {
        euint64 victim = euint64.wrap(_secret);
        bytes memory notAllowed = abi.encodeWithSelector(IFHEExecutor.ACLNotAllowed.selector, _secret, address(_thief));
        vm.expectRevert(notAllowed);
        _thief.copy(victim);
        vm.expectRevert(notAllowed);
        _thief.choose(victim);
        vm.expectRevert(notAllowed);
        _thief.compare(victim);
        bytes memory refused = abi.encodeWithSelector(IACL.SenderNotAllowed.selector, address(_thief));
        vm.expectRevert(refused);
        _thief.take(victim);
        vm.expectRevert(refused);
        _thief.publish(victim);
    }

    /// More accounts than the first word of a handle has room for, each allowed once.
    function test_ManyAccountsMayUseAHandle() public {
        address[5] memory accounts = [ALICE, BOB, address(0x11), address(0x12), address(0x13)];
        for (uint256 i = 0; i < accounts.length; i++) {
            vm.assertFalse(acl.persistAllowed(_secret, accounts[i]), "before");
            _calculator.share(accounts[i]);
            _calculator.share(accounts[i]);
            for (uint256 j = 0; j < accounts.length; j++) {
                vm.assertEq(acl.persistAllowed(_secret, accounts[j]) ? 1 : 0, j <= i ? 1 : 0, "after");
            }
        }
        vm.assertTrue(acl.persistAllowed(_secret, address(_calculator)), "the contract");
    }

    function test_OnlyTheExecutorUsesHandlesForOthers() public {
        bytes memory refused = abi.encodeWithSelector(IACL.CallerIsNotExecutor.selector, BOB);
        vm.prank(BOB);
        vm.expectRevert(refused);
        acl.useOperands(BOB, _secret, 0, 0, 0, 0);
        vm.prank(BOB);
        vm.expectRevert(refused);
        acl.useLists(BOB, new bytes32[](0), new bytes32[](1));
    }

    function test_PausedItStopsEverything() public {
        _expectPause(BOB, abi.encodeWithSelector(EmergencyPause.NotPauser.selector, BOB));
        vm.prank(ADMIN);
        acl.pause();
        vm.expectRevert(EmergencyPause.EnforcedPause.selector);
        _calculator.increment();
        vm.expectRevert(EmergencyPause.EnforcedPause.selector);
        _calculator.share(BOB);
        vm.prank(ADMIN);
        acl.unpause();
        _calculator.increment();
        vm.prank(ADMIN);
        vm.expectRevert(EmergencyPause.ExpectedPause.selector);
        acl.unpause();
    }

    /// A pause ends by itself, and the pauser that made it cannot go on pausing, alone.
    function test_DoorAPauserCannotFreezeTheNetwork() public {
        uint256 start = block.timestamp;
        vm.prank(PAUSER);
        acl.pause();
        _expectPause(PAUSER, abi.encodeWithSelector(EmergencyPause.EnforcedPause.selector));
        vm.prank(PAUSER);
        vm.expectRevert(abi.encodeWithSelector(OwnableUpgradeable.OwnableUnauthorizedAccount.selector, PAUSER));
        acl.unpause();
        vm.warp(start + 7 days - 1);
        vm.expectRevert(EmergencyPause.EnforcedPause.selector);
        _calculator.increment();
        vm.warp(start + 7 days);
        _calculator.increment();
        bytes memory rests = abi.encodeWithSelector(EmergencyPause.PauserRests.selector, PAUSER, start + 21 days);
        _expectPause(PAUSER, rests);
        vm.warp(start + 21 days - 1);
        _expectPause(PAUSER, rests);
        vm.warp(start + 21 days);
        vm.prank(PAUSER);
        acl.pause();
        vm.assertTrue(acl.paused(), "after the rest");
    }

    function test_TheAdminRenewsAPauseAndChoosesPausers() public {
        uint256 start = block.timestamp;
        vm.prank(PAUSER);
        acl.pause();
        vm.warp(start + 3 days);
        vm.startPrank(ADMIN);
        acl.pause();
        vm.assertEq(acl.pausedUntil(), start + 10 days, "renewed");
        acl.unpause();
        acl.setPauser(PAUSER, false);
        acl.setPauser(BOB, true);
        vm.stopPrank();
        vm.assertFalse(acl.isPauser(PAUSER), "before");
        _expectPause(PAUSER, abi.encodeWithSelector(EmergencyPause.NotPauser.selector, PAUSER));
        vm.prank(BOB);
        acl.pause();
        vm.prank(BOB);
        vm.expectRevert(abi.encodeWithSelector(OwnableUpgradeable.OwnableUnauthorizedAccount.selector, BOB));
        acl.setPauser(BOB, true);
    }

    function _expectPause(address by, bytes memory reason) private {
        vm.prank(by);
        vm.expectRevert(reason);
        acl.pause();
    }
}
