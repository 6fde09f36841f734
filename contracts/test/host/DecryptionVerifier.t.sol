// SPDX-License-Identifier: MIT
pragma solidity ^0.8.27;

import {IKMSVerifier} from "../../src/interfaces/IKMSVerifier.sol";
import {DecryptionVerifier} from "../../src/host/DecryptionVerifier.sol";
import {SignerQuorum} from "../../src/host/SignerQuorum.sol";
import {HostTest} from "../support/HostTest.sol";

contract DecryptionVerifierTest is HostTest {
    bytes32[] private _handles;
    bytes private _clear = abi.encode(uint64(1), true);

    function setUp() public override {
        super.setUp();
        _handles.push(_inputHandle(0, 5));
        _handles.push(_inputHandle(1, 0));
    }

    function test_AcceptsAThresholdOfMembers() public view {
        vm.assertTrue(_verify(_handles, _clear, _proof(_first(memberKeys, 3))), "three");
        vm.assertTrue(_verify(_handles, _clear, _proof(memberKeys)), "four");
    }

    function test_RefusesFewer() public {
        bytes memory two = _proof(_first(memberKeys, 2));
        vm.expectRevert(abi.encodeWithSelector(DecryptionVerifier.KMSSignatureThresholdNotReached.selector, 2));
        _verify(_handles, _clear, two);
        uint256[] memory keys = new uint256[](4);
        (keys[0], keys[1], keys[2], keys[3]) = (memberKeys[0], memberKeys[1], memberKeys[0], memberKeys[1]);
        bytes memory repeated = _proof(keys);
        vm.expectRevert(abi.encodeWithSelector(DecryptionVerifier.KMSSignatureThresholdNotReached.selector, 2));
        _verify(_handles, _clear, repeated);
    }

    function test_RefusesAStranger() public {
        uint256[] memory keys = new uint256[](1);
        keys[0] = 0xBAD;
        bytes memory proof = _proof(keys);
        vm.expectRevert(abi.encodeWithSelector(DecryptionVerifier.KMSInvalidSigner.selector, vm.addr(0xBAD)));
        _verify(_handles, _clear, proof);
    }

    function test_RefusesOtherValuesOrHandles() public {
        bytes memory proof = _proof(_first(memberKeys, 3));
        _expectStranger(_handles, abi.encode(uint64(2), true), proof);
        bytes32[] memory swapped = new bytes32[](2);
        (swapped[0], swapped[1]) = (_handles[1], _handles[0]);
        _expectStranger(swapped, _clear, proof);
        _expectStranger(_handles, _clear, abi.encodePacked(proof, uint8(0)));
    }

    function test_RefusesProofsThatAreTooShort() public {
        vm.expectRevert(IKMSVerifier.EmptyDecryptionProof.selector);
        _verify(_handles, _clear, "");
        vm.expectRevert(IKMSVerifier.DeserializingDecryptionProofFail.selector);
        _verify(_handles, _clear, abi.encodePacked(uint8(1), uint256(2)));
    }

    function test_RefusesUnknownSignerSets() public {
        vm.expectRevert(SignerQuorum.InvalidExtraData.selector);
        _verify(_handles, _clear, hex"0001");
        vm.expectRevert(SignerQuorum.InvalidExtraData.selector);
        decryptionVerifier.getContextSignersAndThresholdFromExtraData(hex"02");
        vm.expectRevert(abi.encodeWithSelector(SignerQuorum.UnknownContext.selector, 2));
        decryptionVerifier.getContextSignersAndThresholdFromExtraData(abi.encodePacked(uint8(1), uint256(2)));
    }

    function test_SaysWhoSigns() public view {
        (address[] memory signers, uint256 threshold) = decryptionVerifier.getContextSignersAndThresholdFromExtraData(
            hex"00"
        );
        vm.assertEq(threshold, 3, "threshold");
        vm.assertEq(signers.length, 4, "signers");
        vm.assertEq(signers[3], vm.addr(memberKeys[3]), "the last");
        vm.assertEq(decryptionVerifier.getKmsSigners()[0], vm.addr(memberKeys[0]), "the first");
    }

    /// A proof names its epoch. That of a committee that was replaced is good for the grace period, and not after it.
    function test_DoorAnOldCommitteeVouchesForNothing() public {
        bytes memory first = abi.encodePacked(uint8(1), EPOCH);
        bytes memory named = _decryptionProof(decryptionVerifier, _handles, _clear, _first(memberKeys, 3), first);
        vm.assertTrue(_verify(_handles, _clear, named), "while it is the current one");

        uint256[] memory next = new uint256[](4);
        for (uint256 i = 0; i < 4; i++) next[i] = 0x300 + i;
        uint256 start = block.timestamp;
        vm.prank(ADMIN);
        decryptionVerifier.defineNewContext(EPOCH + 1, _addresses(next), 2);
        vm.assertEq(decryptionVerifier.getCurrentContext(), EPOCH + 1, "current");
        vm.assertTrue(_verify(_handles, _clear, _proof(_first(next, 2))), "the next one");
        _expectStranger(_handles, _clear, _proof(_first(memberKeys, 3)));

        vm.warp(start + GRACE - 1);
        vm.assertTrue(_verify(_handles, _clear, named), "within the grace period");
        (address[] memory signers, uint256 threshold) = decryptionVerifier.getContextSignersAndThresholdFromExtraData(
            first
        );
        vm.assertEq(threshold, 3, "threshold of the first");
        vm.assertEq(signers[0], vm.addr(memberKeys[0]), "signer of the first");
        vm.warp(start + GRACE);
        vm.expectRevert(abi.encodeWithSelector(SignerQuorum.ContextExpired.selector, EPOCH, start + GRACE));
        _verify(_handles, _clear, named);
    }

    function test_EpochsOnlyGrow() public {
        address[] memory signers = _addresses(memberKeys);
        vm.startPrank(ADMIN);
        vm.expectRevert(abi.encodeWithSelector(SignerQuorum.InvalidContext.selector, EPOCH));
        decryptionVerifier.defineNewContext(EPOCH, signers, 3);
        vm.expectRevert(abi.encodeWithSelector(SignerQuorum.InvalidContext.selector, 2 ** 248));
        decryptionVerifier.defineNewContext(2 ** 248, signers, 3);
        vm.stopPrank();
    }

    /// f = 1 of 4 may lie, so one signature is never enough.
    function test_DoorFaultyMembersAloneVouchForNothing() public {
        address[] memory signers = _addresses(memberKeys);
        vm.prank(ADMIN);
        vm.expectRevert(abi.encodeWithSelector(SignerQuorum.InvalidThreshold.selector, 1));
        decryptionVerifier.defineNewContext(EPOCH + 1, signers, 1);
    }

    function _proof(uint256[] memory keys) private view returns (bytes memory) {
        return _decryptionProof(decryptionVerifier, _handles, _clear, keys);
    }

    function _verify(bytes32[] memory handles, bytes memory clear, bytes memory proof) private view returns (bool) {
        return decryptionVerifier.verifyDecryptionEIP712KMSSignatures(handles, clear, proof);
    }

    function _expectStranger(bytes32[] memory handles, bytes memory clear, bytes memory proof) private {
        vm.expectPartialRevert(DecryptionVerifier.KMSInvalidSigner.selector);
        _verify(handles, clear, proof);
    }
}
