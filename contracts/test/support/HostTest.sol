// SPDX-License-Identifier: MIT
pragma solidity ^0.8.27;

import {ACL} from "../../src/host/ACL.sol";
import {DecryptionVerifier} from "../../src/host/DecryptionVerifier.sol";
import {FHEExecutor} from "../../src/host/FHEExecutor.sol";
import {Handles} from "../../src/host/Handles.sol";
import {HCULimit} from "../../src/host/HCULimit.sol";
import {HostProxy} from "../../src/host/HostProxy.sol";
import {InputVerifier} from "../../src/host/InputVerifier.sol";
import {PlaintextCoprocessor} from "./PlaintextCoprocessor.sol";
import {Proofs} from "./Proofs.sol";

/// @notice Base of the tests: the host contracts where `ZamaConfig` expects them, three operators of which two attest,
/// four committee members of which three vouch, and a coprocessor that computes on plaintexts. The tests run isolated:
/// every call of a test is a separate transaction.
abstract contract HostTest is Proofs, PlaintextCoprocessor {
    /// @dev Development account 0.
    address internal constant ADMIN = 0xf39Fd6e51aad88F6F4ce6aB8827279cffFb92266;
    address internal constant ALICE = address(0xA11CE);
    address internal constant BOB = address(0xB0B);

    ACL internal acl;
    FHEExecutor internal executor;
    InputVerifier internal inputVerifier;
    DecryptionVerifier internal decryptionVerifier;
    HCULimit internal hcuLimit;

    /// @dev The first epoch, and how long a signer set that was replaced still counts.
    uint256 internal constant EPOCH = 1;
    uint256 internal constant GRACE = 1 days;
    address internal constant PAUSER = address(0xBEEF);
    address internal constant TREASURY = address(0xFEE5);

    uint256[] internal operatorKeys;
    uint256[] internal memberKeys;

    function setUp() public virtual {
        for (uint256 i = 1; i <= 3; i++) operatorKeys.push(0x100 + i);
        for (uint256 i = 1; i <= 4; i++) memberKeys.push(0x200 + i);
        vm.startPrank(ADMIN);
        address executorAddress = vm.computeCreateAddress(ADMIN, 3);
        address verifierAddress = vm.computeCreateAddress(ADMIN, 5);
        address limitAddress = vm.computeCreateAddress(ADMIN, 9);
        address[] memory pausers = new address[](1);
        pausers[0] = PAUSER;
        acl = ACL(_proxy(address(new ACL(executorAddress)), abi.encodeCall(ACL.initialize, (ADMIN, pausers))));
        executor = FHEExecutor(
            _proxy(
                address(new FHEExecutor(address(acl), verifierAddress, limitAddress)),
                abi.encodeCall(FHEExecutor.initialize, (ADMIN))
            )
        );
        inputVerifier = InputVerifier(
            _proxy(
                address(new InputVerifier(block.chainid, GRACE)),
                abi.encodeCall(InputVerifier.initialize, (ADMIN, EPOCH, _addresses(operatorKeys), 2))
            )
        );
        decryptionVerifier = DecryptionVerifier(
            _proxy(
                address(new DecryptionVerifier(block.chainid, GRACE)),
                abi.encodeCall(DecryptionVerifier.initialize, (ADMIN, EPOCH, _addresses(memberKeys), 3))
            )
        );
        hcuLimit = HCULimit(
            _proxy(address(new HCULimit(executorAddress)), abi.encodeCall(HCULimit.initialize, (ADMIN, 0, TREASURY)))
        );
        vm.stopPrank();
        vm.assertEq(address(executor), executorAddress, "the executor is not where the ACL expects it");
        vm.assertEq(address(hcuLimit), limitAddress, "the limits are not where the executor expects them");
        vm.recordLogs();
    }

    /// @dev Evaluates what was emitted since the last call.
    function _compute() internal {
        _evaluate(vm.getRecordedLogs(), address(executor));
    }

    /// @dev A handle and a proof with which `user` gives `value` to `target`.
    function _seal(uint64 value, address user, address target) internal returns (bytes32 handle, bytes memory proof) {
        bytes32[] memory handles = new bytes32[](1);
        handles[0] = handle = _inputHandle(0, 5);
        _setValue(handle, value);
        proof = _inputProof(inputVerifier, handles, user, target, _first(operatorKeys, 2));
    }

    /// @dev A handle and a proof with which `user` gives a vector to `target`.
    function _sealVector(
        uint64[] memory numbers,
        address user,
        address target
    ) internal returns (bytes32 handle, bytes memory proof) {
        bytes32[] memory handles = new bytes32[](1);
        handles[0] = handle = _inputHandle(0, Handles.VECTOR);
        _setVector(handle, numbers);
        proof = _inputProof(inputVerifier, handles, user, target, _first(operatorKeys, 2));
    }

    function _addresses(uint256[] memory keys) internal pure returns (address[] memory list) {
        list = new address[](keys.length);
        for (uint256 i = 0; i < keys.length; i++) list[i] = vm.addr(keys[i]);
    }

    function _first(uint256[] memory keys, uint256 count) internal pure returns (uint256[] memory list) {
        list = new uint256[](count);
        for (uint256 i = 0; i < count; i++) list[i] = keys[i];
    }

    function _proxy(address implementation, bytes memory call) private returns (address) {
        return address(new HostProxy(implementation, call));
    }
}
