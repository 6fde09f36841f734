// SPDX-License-Identifier: MIT
pragma solidity ^0.8.27;

import {IKMSVerifier} from "../interfaces/IKMSVerifier.sol";
import {HostContract} from "./HostContract.sol";
import {SignerQuorum} from "./SignerQuorum.sol";

/// @title Verifier of public decryptions
/// @notice Committee members sign handles together with their values. This contract only says that they did: the caller
/// must bind the handles to its own state and must not act on the same proof twice.
contract DecryptionVerifier is IKMSVerifier, SignerQuorum {
    bytes32 private constant _TYPEHASH = keccak256(
        "PublicDecryptVerification(bytes32[] ctHandles,bytes decryptedResult,bytes extraData)"
    );

    /// @notice A signature is by an account that is not on the committee.
    error KMSInvalidSigner(address signer);
    /// @notice The proof has signatures of only `signers` committee members.
    error KMSSignatureThresholdNotReached(uint256 signers);

    /// @notice Sets the immutables, which every new implementation must set again.
    /// @param gatewayChainId chain id of the EIP-712 domain
    constructor(uint256 gatewayChainId) SignerQuorum("Decryption", gatewayChainId) {}

    /// @notice Sets the admin, the signers and the threshold of a new proxy, once.
    function initialize(address admin, address[] calldata signers, uint256 threshold) external initializer {
        __Ownable_init(admin);
        _setContext(signers, threshold);
    }

    /// @inheritdoc IKMSVerifier
    function verifyDecryptionEIP712KMSSignatures(
        bytes32[] calldata handlesList,
        bytes calldata decryptedResult,
        bytes calldata decryptionProof
    ) external view returns (bool) {
        require(decryptionProof.length != 0, EmptyDecryptionProof());
        uint256 extraDataAt = 1 + _SIGNATURE_BYTES * uint8(decryptionProof[0]);
        require(decryptionProof.length >= extraDataAt, DeserializingDecryptionProofFail());
        bytes calldata extraData = decryptionProof[extraDataAt:];
        _checkContext(extraData);
        bytes32 structHash = keccak256(
            abi.encode(
                _TYPEHASH,
                keccak256(abi.encodePacked(handlesList)),
                keccak256(decryptedResult),
                keccak256(extraData)
            )
        );
        _requireQuorum(structHash, decryptionProof[1:extraDataAt]);
        return true;
    }

    /// @inheritdoc IKMSVerifier
    function getKmsSigners() external view returns (address[] memory) {
        return _getSigners();
    }

    /// @inheritdoc IKMSVerifier
    function getContextSignersAndThresholdFromExtraData(
        bytes calldata extraData
    ) external view returns (address[] memory, uint256) {
        _checkContext(extraData);
        return (_getSigners(), super.getThreshold());
    }

    /// @inheritdoc IKMSVerifier
    function getThreshold() public view override(IKMSVerifier, SignerQuorum) returns (uint256) {
        return super.getThreshold();
    }

    /// @inheritdoc HostContract
    function getVersion() external pure override returns (string memory) {
        return "DecryptionVerifier v0.1.0";
    }

    /// @dev Empty and 0x00 mean the current signer set, the only one there is.
    function _checkContext(bytes calldata extraData) private pure {
        require(extraData.length == 0 || extraData[0] == 0, UnknownContext());
    }

    function _revertInvalidSigner(address recovered) internal pure override {
        revert KMSInvalidSigner(recovered);
    }

    function _revertThresholdNotReached(uint256 distinct) internal pure override {
        revert KMSSignatureThresholdNotReached(distinct);
    }
}
