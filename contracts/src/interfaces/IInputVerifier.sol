// SPDX-License-Identifier: MIT
pragma solidity ^0.8.27;

/// @title Checks that operators hold the sealed input behind a handle
/// @notice A proof lists the handles of one bundle of inputs, with signatures of operators over all of them.
interface IInputVerifier {
    /// @notice Who seals an input and for which contract. A proof is good for this pair only.
    struct ContextUserInputs {
        address userAddress;
        address contractAddress;
    }

    /// @notice The proof is empty.
    error EmptyInputProof();
    /// @notice The proof is shorter than its own counts say.
    error DeserializingInputProofFail();
    /// @notice Byte 21 of the handle points outside the proof's list of handles.
    error InvalidIndex();
    /// @notice The proof lists another handle at this handle's index.
    error InvalidInputHandle();
    /// @notice Byte 31 of the handle is a version that this contract does not know.
    error InvalidHandleVersion();
    /// @notice The handle was made for another chain.
    error InvalidChainId();

    /// @notice Reverts unless a threshold of operators signed for the handle, the user and the contract.
    /// @param inputHandle the handle to use, one of those in the proof
    /// @param inputProof `u8 handles, u8 signers, handles (32 each), signatures (65 each), extra data`
    /// @return the same handle, if a threshold of operators signed for it
    function verifyInput(
        ContextUserInputs calldata context,
        bytes32 inputHandle,
        bytes calldata inputProof
    ) external returns (bytes32);

    /// @notice The operators whose signatures count.
    function getCoprocessorSigners() external view returns (address[] memory);
    /// @notice Signatures of distinct operators that a proof needs.
    function getThreshold() external view returns (uint256);
}
