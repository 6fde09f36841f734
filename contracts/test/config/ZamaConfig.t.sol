// SPDX-License-Identifier: MIT
pragma solidity ^0.8.27;

import {ZamaConfig, ZamaEthereumConfig} from "../../src/config/ZamaConfig.sol";
import {Impl} from "../../src/lib/Impl.sol";
import {HostTest} from "../support/HostTest.sol";
import {Vm} from "../support/Vm.sol";

// solhint-disable-next-line no-empty-blocks
contract Configured is ZamaEthereumConfig {}

contract ZamaConfigTest is HostTest {
    function test_NamesTheDeploymentOfDevelopmentAccount0() public {
        vm.assertEq(ZamaConfig.getEthereumCoprocessorConfig().ACLAddress, address(acl), "ACL");
        vm.assertEq(ZamaConfig.getEthereumCoprocessorConfig().CoprocessorAddress, address(executor), "executor");
        vm.assertEq(
            ZamaConfig.getEthereumCoprocessorConfig().KMSVerifierAddress,
            address(decryptionVerifier),
            "decryption verifier"
        );
        vm.assertEq(new Configured().confidentialProtocolId(), type(uint256).max, "protocol id");
    }

    function test_RefusesAChainItDoesNotKnow() public {
        vm.chainId(424242);
        vm.expectRevert(ZamaConfig.ZamaProtocolUnsupported.selector);
        new Configured();
    }
}

/// @notice A local chain on which nobody deployed the network.
contract ZamaConfigWithoutHostTest {
    Vm private constant vm = Vm(address(uint160(uint256(keccak256("hevm cheat code")))));

    function test_RefusesAChainWithoutHostContracts() public {
        address acl = ZamaConfig.getEthereumCoprocessorConfig().ACLAddress;
        vm.expectRevert(abi.encodeWithSelector(Impl.NoHostContract.selector, acl));
        new Configured();
    }
}
