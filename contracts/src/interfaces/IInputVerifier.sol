// SPDX-License-Identifier: MIT
pragma solidity ^0.8.27;

/// @title Checks that operators hold the sealed input behind a handle
interface IInputVerifier {
    /// @notice Who seals an input and for which contract. A proof is good for this pair only.
    struct ContextUserInputs {
        address userAddress;
        address contractAddress;
    }

    error EmptyInputProof();
    /// @notice The proof is shorter than its own counts say.
    error DeserializingInputProofFail();
    /// @notice Byte 21 of the handle points outside the proof's list of handles.
    error InvalidIndex();
    /// @notice The proof lists another handle at this handle's index.
    error InvalidInputHandle();
    error InvalidHandleVersion();
    /// @notice The handle was made for another chain.
    error InvalidChainId();

    /// @param inputHandle the handle to use, one of those in the proof
    /// @param inputProof `u8 handles, u8 signers, handles (32 each), signatures (65 each), extra data`
    /// @return the same handle, once a threshold of operators is seen to have signed for it
    function verifyInput(
        ContextUserInputs calldata context,
        bytes32 inputHandle,
        bytes calldata inputProof
    ) external returns (bytes32);

    function getCoprocessorSigners() external view returns (address[] memory);
    function getThreshold() external view returns (uint256);
}
