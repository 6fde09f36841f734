// SPDX-License-Identifier: MIT
pragma solidity ^0.8.27;

import {IKMSVerifier} from "../interfaces/IKMSVerifier.sol";
import {HostContract} from "./HostContract.sol";
import {SignerQuorum} from "./SignerQuorum.sol";

/// @title Verifier of public decryptions
/// @notice Committee members sign handles together with their values. This contract only says that they did: the
/// caller must bind the handles to its own state and must not act on the same proof twice. The extra data of a proof
/// says whose signatures count: those of the current committee if it is empty or 0x00, those of an epoch's if it is
/// 0x01 and the epoch's number in 32 bytes.
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
    /// @param grace seconds for which a committee that was replaced still counts
    constructor(uint256 gatewayChainId, uint256 grace) SignerQuorum("Decryption", gatewayChainId, grace) {}

    /// @notice Sets the admin and the first committee of a new proxy, once.
    /// @param id the committee's epoch
    function initialize(address admin, uint256 id, address[] calldata signers, uint256 threshold) external initializer {
        __Ownable_init(admin);
        _setContext(id, signers, threshold);
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
        bytes32 structHash = keccak256(
            abi.encode(
                _TYPEHASH,
                keccak256(abi.encodePacked(handlesList)),
                keccak256(decryptedResult),
                keccak256(decryptionProof[extraDataAt:])
            )
        );
        _requireSigned(structHash, decryptionProof, extraDataAt);
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
        (Context storage context, uint256 threshold) = _namedContext(extraData);
        return (context.signers, threshold);
    }

    /// @inheritdoc IKMSVerifier
    function getThreshold() public view override(IKMSVerifier, SignerQuorum) returns (uint256) {
        return super.getThreshold();
    }

    /// @inheritdoc HostContract
    function getVersion() external pure override returns (string memory) {
        return "DecryptionVerifier v0.2.0";
    }

    function _requireSigned(bytes32 structHash, bytes calldata decryptionProof, uint256 extraDataAt) private view {
        (Context storage context, uint256 threshold) = _namedContext(decryptionProof[extraDataAt:]);
        _requireQuorum(context, threshold, structHash, decryptionProof[1:extraDataAt]);
    }

    /// @dev f + 1 of 3f + 1, so that f faulty members vouch for nothing.
    function _leastThreshold(uint256 signers) internal pure override returns (uint256) {
        return (signers - 1) / 3 + 1;
    }

    function _revertInvalidSigner(address recovered) internal pure override {
        revert KMSInvalidSigner(recovered);
    }

    function _revertThresholdNotReached(uint256 distinct) internal pure override {
        revert KMSSignatureThresholdNotReached(distinct);
    }
}
