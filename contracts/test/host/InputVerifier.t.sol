// SPDX-License-Identifier: MIT
pragma solidity ^0.8.27;

import {OwnableUpgradeable} from "@openzeppelin/contracts-upgradeable/access/OwnableUpgradeable.sol";
import {ECDSA} from "@openzeppelin/contracts/utils/cryptography/ECDSA.sol";
import {IInputVerifier} from "../../src/interfaces/IInputVerifier.sol";
import {externalEuint64} from "../../src/lib/FHE.sol";
import {InputVerifier} from "../../src/host/InputVerifier.sol";
import {SignerQuorum} from "../../src/host/SignerQuorum.sol";
import {HostTest} from "../support/HostTest.sol";
import {Thief} from "../support/Thief.sol";

contract InputVerifierTest is HostTest {
    address private constant TARGET = address(0xDA99);
    bytes32[] private _handles;

    function setUp() public override {
        super.setUp();
        for (uint8 i = 0; i < 3; i++) _handles.push(_inputHandle(i, 5));
    }

    function test_AcceptsEveryHandleOfTheBundle() public {
        bytes memory proof = _proof(_first(operatorKeys, 2));
        for (uint256 i = 0; i < _handles.length; i++) {
            vm.assertEq(_verify(_handles[i], ALICE, TARGET, proof), _handles[i], "handle");
        }
    }

    function test_AcceptsAnyThresholdOfOperators() public {
        uint256[] memory keys = new uint256[](2);
        (keys[0], keys[1]) = (operatorKeys[2], operatorKeys[0]);
        _verify(_handles[0], ALICE, TARGET, _proof(keys));
        _verify(_handles[0], ALICE, TARGET, _proof(operatorKeys));
    }

    function test_CountsAnOperatorOnce() public {
        uint256[] memory keys = new uint256[](2);
        (keys[0], keys[1]) = (operatorKeys[0], operatorKeys[0]);
        bytes memory twice = _proof(keys);
        bytes memory once = _proof(_first(operatorKeys, 1));
        vm.expectRevert(abi.encodeWithSelector(InputVerifier.SignatureThresholdNotReached.selector, 1));
        _verify(_handles[0], ALICE, TARGET, twice);
        vm.expectRevert(abi.encodeWithSelector(InputVerifier.SignatureThresholdNotReached.selector, 1));
        _verify(_handles[0], ALICE, TARGET, once);
    }

    function test_NoSignaturesIsNoProof() public {
        bytes memory none = _proof(new uint256[](0));
        vm.expectRevert(abi.encodeWithSelector(InputVerifier.SignatureThresholdNotReached.selector, 0));
        _verify(_handles[0], ALICE, TARGET, none);
    }

    function test_RefusesAStranger() public {
        uint256[] memory keys = new uint256[](3);
        (keys[0], keys[1], keys[2]) = (operatorKeys[0], operatorKeys[1], 0xBAD);
        bytes memory proof = _proof(keys);
        vm.expectRevert(abi.encodeWithSelector(InputVerifier.InvalidSigner.selector, vm.addr(0xBAD)));
        _verify(_handles[0], ALICE, TARGET, proof);
    }

    /// The signatures are for one user and one contract: for others they recover to strangers.
    function test_NoReplayByAnotherUserOrToAnotherContract() public {
        bytes memory proof = _proof(_first(operatorKeys, 2));
        _expectStranger(_handles[0], BOB, TARGET, proof);
        _expectStranger(_handles[0], ALICE, address(0xDADA), proof);
        _verify(_handles[0], ALICE, TARGET, proof);
    }

    /// A contract that saw a user's proof in another contract's transaction cannot bring it to its own.
    function test_NoReplayThroughTheLibrary() public {
        Thief thief = new Thief();
        bytes memory proof = _proof(_first(operatorKeys, 2));
        vm.prank(ALICE);
        vm.expectPartialRevert(InputVerifier.InvalidSigner.selector);
        thief.replay(externalEuint64.wrap(_handles[0]), proof);
    }

    function test_NoReplayOnAnotherChain() public {
        bytes memory proof = _proof(_first(operatorKeys, 2));
        vm.chainId(1);
        vm.expectRevert(IInputVerifier.InvalidChainId.selector);
        _verify(_handles[0], ALICE, TARGET, proof);
    }

    function test_RefusesHandlesThatWereNotSigned() public {
        bytes memory proof = _proof(_first(operatorKeys, 2));
        bytes32 other = _inputHandle(0, 5);
        vm.expectRevert(IInputVerifier.InvalidInputHandle.selector);
        _verify(other, ALICE, TARGET, proof);
        bytes32 beyond = _inputHandle(3, 5);
        vm.expectRevert(IInputVerifier.InvalidIndex.selector);
        _verify(beyond, ALICE, TARGET, proof);
        vm.expectRevert(IInputVerifier.InvalidHandleVersion.selector);
        _verify(bytes32(uint256(_handles[0]) | 1), ALICE, TARGET, proof);
    }

    /// The extra data, which operators sign too, is the last byte: without it the signatures recover to strangers.
    function test_RefusesCutProofs(uint256 seed) public {
        bytes memory proof = _proof(_first(operatorKeys, 2));
        bytes memory cut = new bytes(seed % (proof.length - 1));
        for (uint256 i = 0; i < cut.length; i++) cut[i] = proof[i];
        vm.expectRevert(
            cut.length == 0
                ? IInputVerifier.EmptyInputProof.selector
                : IInputVerifier.DeserializingInputProofFail.selector
        );
        _verify(_handles[0], ALICE, TARGET, cut);
        bytes memory bare = new bytes(proof.length - 1);
        for (uint256 i = 0; i < bare.length; i++) bare[i] = proof[i];
        _expectStranger(_handles[0], ALICE, TARGET, bare);
    }

    function test_RefusesLongerProofs(bytes1 more) public {
        _expectStranger(_handles[0], ALICE, TARGET, abi.encodePacked(_proof(_first(operatorKeys, 2)), more));
    }

    /// Every bit of a proof counts: its counts, its handles, its signatures, its extra data.
    function test_RefusesFlippedBits(uint256 seed) public {
        bytes memory proof = _proof(_first(operatorKeys, 2));
        uint256 bit = seed % (8 * proof.length);
        proof[bit / 8] ^= bytes1(uint8(1 << (bit % 8)));
        bytes4 reason = _reason(proof);
        if (bit / 8 < 2) {
            // Another count: of handles, then of signatures. Either moves the borders of what follows.
            vm.assertTrue(
                reason == IInputVerifier.DeserializingInputProofFail.selector ||
                    reason == SignerQuorum.InvalidExtraData.selector ||
                    reason == SignerQuorum.UnknownContext.selector ||
                    _isBadSignature(reason),
                "counts"
            );
        } else if (bit / 8 < 34) {
            vm.assertTrue(reason == IInputVerifier.InvalidInputHandle.selector, "the handle itself");
        } else {
            vm.assertTrue(_isBadSignature(reason), "what is signed, and the signatures");
        }
    }

    function test_OnlyTheAdminChangesOperators() public {
        address[] memory replaced = _addresses(_first(operatorKeys, 1));
        vm.prank(BOB);
        vm.expectRevert(abi.encodeWithSelector(OwnableUpgradeable.OwnableUnauthorizedAccount.selector, BOB));
        inputVerifier.defineNewContext(EPOCH + 1, replaced, 1);

        vm.expectEmit(address(inputVerifier));
        emit SignerQuorum.NewContextSet(EPOCH + 1, replaced, 1);
        vm.prank(ADMIN);
        inputVerifier.defineNewContext(EPOCH + 1, replaced, 1);
        vm.assertEq(inputVerifier.getCoprocessorSigners().length, 1, "operators");
        vm.assertEq(inputVerifier.getThreshold(), 1, "threshold");
        vm.assertFalse(inputVerifier.isSigner(vm.addr(operatorKeys[1])), "a former operator");
        bytes memory former = _proof(_first(operatorKeys, 2));
        vm.expectRevert(abi.encodeWithSelector(InputVerifier.InvalidSigner.selector, vm.addr(operatorKeys[1])));
        _verify(_handles[0], ALICE, TARGET, former);
        _verify(_handles[0], ALICE, TARGET, _proof(_first(operatorKeys, 1)));
    }

    /// The extra data is the digest of a bundle, or names an epoch first.
    function test_AProofNamesItsEpoch() public {
        bytes memory digest = abi.encodePacked(keccak256("bundle"));
        bytes memory named = _named(abi.encodePacked(uint8(1), EPOCH, digest));
        _verify(_handles[0], ALICE, TARGET, _named(digest));
        _verify(_handles[0], ALICE, TARGET, named);
        bytes memory unknown = _named(abi.encodePacked(uint8(1), EPOCH + 1, digest));
        vm.expectRevert(abi.encodeWithSelector(SignerQuorum.UnknownContext.selector, EPOCH + 1));
        _verify(_handles[0], ALICE, TARGET, unknown);
        bytes memory malformed = _named(abi.encodePacked(uint8(2), digest));
        vm.expectRevert(SignerQuorum.InvalidExtraData.selector);
        _verify(_handles[0], ALICE, TARGET, malformed);

        uint256 start = block.timestamp;
        address[] memory replaced = _addresses(_first(operatorKeys, 1));
        vm.prank(ADMIN);
        inputVerifier.defineNewContext(EPOCH + 1, replaced, 1);
        _verify(_handles[0], ALICE, TARGET, named);
        _expectStranger(_handles[0], ALICE, TARGET, _proof(_first(operatorKeys, 2)));
        vm.warp(start + GRACE);
        vm.expectRevert(abi.encodeWithSelector(SignerQuorum.ContextExpired.selector, EPOCH, start + GRACE));
        _verify(_handles[0], ALICE, TARGET, named);
    }

    function test_RefusesSignerSetsThatMeanNothing() public {
        address[] memory none = new address[](0);
        address[] memory same = new address[](2);
        (same[0], same[1]) = (ALICE, ALICE);
        address[] memory one = _addresses(_first(operatorKeys, 1));
        vm.startPrank(ADMIN);
        vm.expectRevert(abi.encodeWithSelector(SignerQuorum.InvalidSignerCount.selector, 0));
        inputVerifier.defineNewContext(EPOCH + 1, none, 1);
        vm.expectRevert(abi.encodeWithSelector(SignerQuorum.SignerAlreadySet.selector, ALICE));
        inputVerifier.defineNewContext(EPOCH + 1, same, 1);
        vm.expectRevert(abi.encodeWithSelector(SignerQuorum.InvalidThreshold.selector, 0));
        inputVerifier.defineNewContext(EPOCH + 1, one, 0);
        vm.expectRevert(abi.encodeWithSelector(SignerQuorum.InvalidThreshold.selector, 2));
        inputVerifier.defineNewContext(EPOCH + 1, one, 2);
        vm.stopPrank();
    }

    /// @dev The selector of the error that refuses `proof`; zero if nothing does.
    function _reason(bytes memory proof) private returns (bytes4) {
        try inputVerifier.verifyInput(IInputVerifier.ContextUserInputs(ALICE, TARGET), _handles[0], proof) {
            return 0;
        } catch (bytes memory reason) {
            return bytes4(reason);
        }
    }

    /// @dev Whether a signature is malformed, recovers to a stranger, or is missing.
    function _isBadSignature(bytes4 reason) private pure returns (bool) {
        return
            reason == ECDSA.ECDSAInvalidSignature.selector ||
            reason == ECDSA.ECDSAInvalidSignatureS.selector ||
            reason == InputVerifier.InvalidSigner.selector ||
            reason == InputVerifier.SignatureThresholdNotReached.selector;
    }

    function _named(bytes memory extraData) private view returns (bytes memory) {
        return _inputProof(inputVerifier, _handles, ALICE, TARGET, _first(operatorKeys, 2), extraData);
    }

    function _proof(uint256[] memory keys) private view returns (bytes memory) {
        return _inputProof(inputVerifier, _handles, ALICE, TARGET, keys);
    }

    function _verify(bytes32 handle, address user, address target, bytes memory proof) private returns (bytes32) {
        return inputVerifier.verifyInput(IInputVerifier.ContextUserInputs(user, target), handle, proof);
    }

    function _expectStranger(bytes32 handle, address user, address target, bytes memory proof) private {
        vm.expectPartialRevert(InputVerifier.InvalidSigner.selector);
        _verify(handle, user, target, proof);
    }
}
