// SPDX-License-Identifier: MIT
pragma solidity ^0.8.27;

import {IInputVerifier} from "../interfaces/IInputVerifier.sol";
import {HostContract} from "./HostContract.sol";
import {SignerQuorum} from "./SignerQuorum.sol";

/// @title Verifier of sealed inputs
/// @notice Operators sign the handles of a bundle together with the user and the contract it was sealed for, so a proof
/// is worth nothing to another user, contract or chain. A proof seen once in a transaction is not checked again in it.
///
/// The extra data of a proof ends with the digest of the bundle, 32 bytes. What is before it says whose signatures
/// count: those of the current operators if it is empty, those of an epoch's if it is 0x01 and the epoch's number in 32
/// bytes.
contract InputVerifier is IInputVerifier, SignerQuorum {
    bytes32 private constant _TYPEHASH = keccak256(
        "CiphertextVerification(bytes32[] ctHandles,address userAddress,address contractAddress,"
        "uint256 contractChainId,bytes extraData)"
    );

    /// @dev Positions in a handle of the bytes that are checked here.
    uint256 private constant _INDEX_BYTE = 21;
    uint256 private constant _VERSION_BYTE = 31;

    /// @notice A signature is by an account that is not an operator.
    error InvalidSigner(address signer);
    /// @notice The proof has signatures of only `signers` operators.
    error SignatureThresholdNotReached(uint256 signers);

    /// @notice Sets the immutables, which every new implementation must set again.
    /// @param gatewayChainId chain id of the EIP-712 domain
    /// @param grace seconds for which operators that were replaced still count
    constructor(uint256 gatewayChainId, uint256 grace) SignerQuorum("InputVerification", gatewayChainId, grace) {}

    /// @notice Sets the admin and the first operators of a new proxy, once.
    /// @param id the epoch whose inputs they attest
    function initialize(address admin, uint256 id, address[] calldata signers, uint256 threshold) external initializer {
        __Ownable_init(admin);
        _setContext(id, signers, threshold);
    }

    /// @inheritdoc IInputVerifier
    function verifyInput(
        ContextUserInputs calldata context,
        bytes32 inputHandle,
        bytes calldata inputProof
    ) external returns (bytes32) {
        (uint256 handles, uint256 signaturesAt, uint256 extraDataAt) = _layout(inputProof);
        _checkHandle(inputHandle, inputProof, handles);

        bytes32 seen = keccak256(abi.encode(context, inputProof));
        bool verified;
        assembly ("memory-safe") {
            verified := tload(seen)
        }
        if (!verified) {
            _checkSignatures(context, inputProof, signaturesAt, extraDataAt);
            assembly ("memory-safe") {
                tstore(seen, 1)
            }
        }
        return inputHandle;
    }

    /// @inheritdoc IInputVerifier
    function getCoprocessorSigners() external view returns (address[] memory) {
        return _getSigners();
    }

    /// @inheritdoc IInputVerifier
    function getThreshold() public view override(IInputVerifier, SignerQuorum) returns (uint256) {
        return super.getThreshold();
    }

    /// @inheritdoc HostContract
    function getVersion() external pure override returns (string memory) {
        return "InputVerifier v0.2.0";
    }

    /// @dev How many handles a proof has, and where its signatures and its extra data begin.
    function _layout(
        bytes calldata inputProof
    ) private pure returns (uint256 handles, uint256 signaturesAt, uint256 extraDataAt) {
        require(inputProof.length != 0, EmptyInputProof());
        require(inputProof.length >= 2, DeserializingInputProofFail());
        handles = uint8(inputProof[0]);
        signaturesAt = 2 + 32 * handles;
        extraDataAt = signaturesAt + _SIGNATURE_BYTES * uint8(inputProof[1]);
        require(inputProof.length >= extraDataAt, DeserializingInputProofFail());
    }

    function _checkHandle(bytes32 handle, bytes calldata inputProof, uint256 handles) private view {
        require(handle[_VERSION_BYTE] == 0, InvalidHandleVersion());
        require(uint64(uint256(handle) >> 16) == block.chainid, InvalidChainId());
        uint256 index = uint8(handle[_INDEX_BYTE]);
        require(index < handles, InvalidIndex());
        require(bytes32(inputProof[2 + 32 * index:]) == handle, InvalidInputHandle());
    }

    function _checkSignatures(
        ContextUserInputs calldata context,
        bytes calldata inputProof,
        uint256 signaturesAt,
        uint256 extraDataAt
    ) private view {
        bytes32 structHash = keccak256(
            abi.encode(
                _TYPEHASH,
                // The handles lie in the proof as EIP-712 hashes an array of them: 32 bytes each, nothing between.
                keccak256(inputProof[2:signaturesAt]),
                context.userAddress,
                context.contractAddress,
                block.chainid,
                keccak256(inputProof[extraDataAt:])
            )
        );
        (Context storage operators, uint256 threshold) = _operators(inputProof[extraDataAt:]);
        _requireQuorum(operators, threshold, structHash, inputProof[signaturesAt:extraDataAt]);
    }

    /// @dev Extra data that is too short to name a context is the digest of a bundle alone.
    function _operators(bytes calldata extraData) private view returns (Context storage, uint256) {
        return extraData.length < _CONTEXT_BYTES ? _currentContext() : _namedContext(extraData);
    }

    /// @dev The admin chooses: operators answer for inputs with more than their signatures.
    function _leastThreshold(uint256) internal pure override returns (uint256) {
        return 1;
    }

    function _revertInvalidSigner(address recovered) internal pure override {
        revert InvalidSigner(recovered);
    }

    function _revertThresholdNotReached(uint256 distinct) internal pure override {
        revert SignatureThresholdNotReached(distinct);
    }
}
