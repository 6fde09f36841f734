// SPDX-License-Identifier: MIT
pragma solidity ^0.8.27;

/// @title Checks that the committee vouches for publicly decrypted values
/// @notice A proof is a list of signatures by committee members over handles and their values.
interface IKMSVerifier {
    /// @notice The proof is empty.
    error EmptyDecryptionProof();
    /// @notice The proof is shorter than its own count says.
    error DeserializingDecryptionProofFail();

    /// @notice Reverts unless a threshold of the committee signed these values for these handles.
    /// @param handlesList the handles that were decrypted, in the order of `decryptedResult`
    /// @param decryptedResult the values, ABI encoded
    /// @param decryptionProof `u8 signers, signatures (65 each), extra data`
    /// @return true; anything else reverts with the reason
    function verifyDecryptionEIP712KMSSignatures(
        bytes32[] memory handlesList,
        bytes memory decryptedResult,
        bytes memory decryptionProof
    ) external view returns (bool);

    /// @notice The members of the committee.
    function getKmsSigners() external view returns (address[] memory);
    /// @notice Signatures of distinct members that a proof needs.
    function getThreshold() external view returns (uint256);
    /// @notice Signers and threshold that a proof with this extra data is checked against.
    function getContextSignersAndThresholdFromExtraData(
        bytes calldata extraData
    ) external view returns (address[] memory, uint256);
}
