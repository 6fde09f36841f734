// SPDX-License-Identifier: MIT
pragma solidity ^0.8.27;

import {ECDSA} from "@openzeppelin/contracts/utils/cryptography/ECDSA.sol";
import {HostContract} from "./HostContract.sol";

/// @title m of n signers over EIP-712 data
/// @notice Keeps a set of signers and a threshold, both replaced together by the admin, and counts distinct signers of
/// a digest. The EIP-712 domain names a chain id given at deployment and this contract's own address.
abstract contract SignerQuorum is HostContract {
    /// @custom:storage-location erc7201:glomar.storage.SignerQuorum
    struct SignerQuorumStorage {
        address[] signers;
        mapping(address account => bool) isSigner;
        uint256 threshold;
    }

    bytes32 private constant _STORAGE =
        keccak256(abi.encode(uint256(keccak256("glomar.storage.SignerQuorum")) - 1)) & ~bytes32(uint256(0xff));

    bytes32 private constant _DOMAIN_TYPEHASH = keccak256(
        "EIP712Domain(string name,string version,uint256 chainId,address verifyingContract)"
    );

    /// @dev Bytes of one signature in a proof: r, s, v.
    uint256 internal constant _SIGNATURE_BYTES = 65;
    /// @notice A proof counts its signatures in one byte.
    uint256 public constant MAX_SIGNERS = 255;

    bytes32 private immutable _nameHash;
    uint256 private immutable _domainChainId;

    /// @notice From now on `threshold` of `signers` vouch.
    event NewContextSet(address[] signers, uint256 threshold);

    /// @notice The signer set is empty or longer than a proof can count.
    error InvalidSignerCount(uint256 count);
    /// @notice The signer set names an account twice.
    error SignerAlreadySet(address signer);
    /// @notice The threshold must be 1 up to the number of signers.
    error InvalidThreshold(uint256 threshold);

    constructor(string memory name, uint256 domainChainId) {
        _nameHash = keccak256(bytes(name));
        _domainChainId = domainChainId;
    }

    /// @notice Replaces the signers and the threshold.
    function defineNewContext(address[] calldata signers, uint256 threshold) external onlyOwner {
        _setContext(signers, threshold);
    }

    /// @notice Signatures of distinct signers that a proof needs.
    function getThreshold() public view virtual returns (uint256) {
        return _storage().threshold;
    }

    /// @notice Whether `account` is a signer now.
    function isSigner(address account) external view returns (bool) {
        return _storage().isSigner[account];
    }

    /// @notice EIP-712 domain separator that signers sign under.
    function domainSeparator() public view returns (bytes32) {
        return keccak256(abi.encode(_DOMAIN_TYPEHASH, _nameHash, keccak256("1"), _domainChainId, address(this)));
    }

    /// @dev Error for a signature of an account that is not a signer.
    function _revertInvalidSigner(address recovered) internal pure virtual;

    /// @dev Error for fewer distinct signers than the threshold.
    function _revertThresholdNotReached(uint256 distinct) internal pure virtual;

    function _getSigners() internal view returns (address[] memory) {
        return _storage().signers;
    }

    function _setContext(address[] memory signers, uint256 threshold) internal {
        SignerQuorumStorage storage $ = _storage();
        for (uint256 i = 0; i < $.signers.length; i++) {
            $.isSigner[$.signers[i]] = false;
        }
        require(signers.length != 0 && signers.length <= MAX_SIGNERS, InvalidSignerCount(signers.length));
        require(threshold != 0 && threshold <= signers.length, InvalidThreshold(threshold));
        for (uint256 i = 0; i < signers.length; i++) {
            require(!$.isSigner[_requireAddress(signers[i])], SignerAlreadySet(signers[i]));
            $.isSigner[signers[i]] = true;
        }
        $.signers = signers;
        $.threshold = threshold;
        emit NewContextSet(signers, threshold);
    }

    /// @notice Reverts unless a threshold of distinct signers signed `structHash` under this contract's domain. A
    /// signature of an unknown account reverts and is not skipped: a proof is made for the set that checks it.
    /// @param signatures concatenated signatures, 65 bytes each
    function _requireQuorum(bytes32 structHash, bytes memory signatures) internal view {
        SignerQuorumStorage storage $ = _storage();
        bytes32 digest = keccak256(abi.encodePacked("\x19\x01", domainSeparator(), structHash));
        uint256 count = signatures.length / _SIGNATURE_BYTES;
        address[] memory seen = new address[](count);
        uint256 distinct = 0;
        for (uint256 i = 0; i < count; i++) {
            address recovered = _recover(digest, signatures, i);
            if (!$.isSigner[recovered]) _revertInvalidSigner(recovered);
            if (!_contains(seen, distinct, recovered)) seen[distinct++] = recovered;
        }
        if (distinct < $.threshold) _revertThresholdNotReached(distinct);
    }

    function _recover(bytes32 digest, bytes memory signatures, uint256 index) private pure returns (address) {
        bytes32 r;
        bytes32 s;
        uint8 v;
        assembly ("memory-safe") {
            let at := add(add(signatures, 0x20), mul(index, _SIGNATURE_BYTES))
            r := mload(at)
            s := mload(add(at, 0x20))
            v := byte(0, mload(add(at, 0x40)))
        }
        return ECDSA.recover(digest, v, r, s);
    }

    function _contains(address[] memory list, uint256 length, address account) private pure returns (bool) {
        for (uint256 i = 0; i < length; i++) {
            if (list[i] == account) return true;
        }
        return false;
    }

    function _storage() private pure returns (SignerQuorumStorage storage $) {
        bytes32 slot = _STORAGE;
        assembly {
            $.slot := slot
        }
    }
}
