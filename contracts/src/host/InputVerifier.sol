// SPDX-License-Identifier: MIT
pragma solidity ^0.8.27;

import {IInputVerifier} from "../interfaces/IInputVerifier.sol";
import {HostContract} from "./HostContract.sol";
import {SignerQuorum} from "./SignerQuorum.sol";

/// @title Verifier of sealed inputs
/// @notice Operators sign the handles of a bundle together with the user and the contract it was sealed for, so a proof
/// is worth nothing to another user, contract or chain. A proof seen once in a transaction is not checked again in it.
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
    constructor(uint256 gatewayChainId) SignerQuorum("InputVerification", gatewayChainId) {}

    /// @notice Sets the admin, the signers and the threshold of a new proxy, once.
    function initialize(address admin, address[] calldata signers, uint256 threshold) external initializer {
        __Ownable_init(admin);
        _setContext(signers, threshold);
    }

    /// @inheritdoc IInputVerifier
    function verifyInput(
        ContextUserInputs calldata context,
        bytes32 inputHandle,
        bytes calldata inputProof
    ) external returns (bytes32) {
        (uint256 handles, uint256 signers) = _counts(inputProof);
        _checkHandle(inputHandle, inputProof, handles);

        bytes32 seen = keccak256(abi.encode(context, inputProof));
        bool verified;
        assembly ("memory-safe") {
            verified := tload(seen)
        }
        if (!verified) {
            _checkSignatures(context, inputProof, handles, signers);
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
        return "InputVerifier v0.1.0";
    }

    function _counts(bytes calldata inputProof) private pure returns (uint256 handles, uint256 signers) {
        require(inputProof.length != 0, EmptyInputProof());
        require(inputProof.length >= 2, DeserializingInputProofFail());
        handles = uint8(inputProof[0]);
        signers = uint8(inputProof[1]);
        require(inputProof.length >= 2 + 32 * handles + _SIGNATURE_BYTES * signers, DeserializingInputProofFail());
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
        uint256 handles,
        uint256 signers
    ) private view {
        uint256 signaturesAt = 2 + 32 * handles;
        uint256 extraDataAt = signaturesAt + _SIGNATURE_BYTES * signers;
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
        _requireQuorum(structHash, inputProof[signaturesAt:extraDataAt]);
    }

    function _revertInvalidSigner(address recovered) internal pure override {
        revert InvalidSigner(recovered);
    }

    function _revertThresholdNotReached(uint256 distinct) internal pure override {
        revert SignatureThresholdNotReached(distinct);
    }
}
