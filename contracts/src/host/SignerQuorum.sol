// SPDX-License-Identifier: MIT
pragma solidity ^0.8.27;

import {ECDSA} from "@openzeppelin/contracts/utils/cryptography/ECDSA.sol";
import {HostContract} from "./HostContract.sol";

/// @title m of n signers over EIP-712 data, epoch by epoch
/// @notice A context is a set of signers with a threshold. Its id is the epoch it serves. The admin defines the next
/// one; from then on the one before is good for `gracePeriod` seconds, so that a proof made just before the hand-over
/// is not lost, and afterwards for nothing. The EIP-712 domain names a chain id given at deployment and this
/// contract's own address.
abstract contract SignerQuorum is HostContract {
    /// @param validUntil when it stops to be good, in seconds since 1970; 0 while it is the current one
    /// @param place of a signer in `signers`, from 1
    struct Context {
        uint64 validUntil;
        uint8 threshold;
        address[] signers;
        mapping(address account => uint256) place;
    }

    /// @custom:storage-location erc7201:glomar.storage.SignerQuorum
    struct SignerQuorumStorage {
        /// Id and threshold of the current context, in one word.
        uint248 current;
        uint8 threshold;
        mapping(uint256 id => Context) contexts;
    }

    bytes32 private constant _STORAGE =
        keccak256(abi.encode(uint256(keccak256("glomar.storage.SignerQuorum")) - 1)) & ~bytes32(uint256(0xff));

    bytes32 private constant _DOMAIN_TYPEHASH = keccak256(
        "EIP712Domain(string name,string version,uint256 chainId,address verifyingContract)"
    );

    /// @dev Bytes of one signature in a proof: r, s, v.
    uint256 internal constant _SIGNATURE_BYTES = 65;
    /// @dev Bytes of extra data that name a context: 0x01 and its id.
    uint256 internal constant _CONTEXT_BYTES = 33;
    /// @notice A proof counts its signatures in one byte.
    uint256 public constant MAX_SIGNERS = 255;

    /// @notice How long a context that was replaced is good, in seconds.
    uint256 public immutable gracePeriod;

    bytes32 private immutable _nameHash;
    uint256 private immutable _domainChainId;

    /// @notice From now on `threshold` of `signers` vouch, as context `id`.
    event NewContextSet(uint256 indexed id, address[] signers, uint256 threshold);

    /// @notice The id of a context must be greater than that of the one before, and less than 2^248.
    error InvalidContext(uint256 id);
    /// @notice The signer set is empty or longer than a proof can count.
    error InvalidSignerCount(uint256 count);
    /// @notice The signer set names an account twice.
    error SignerAlreadySet(address signer);
    /// @notice The threshold must be at most the number of signers, and not so low that faulty signers reach it.
    error InvalidThreshold(uint256 threshold);
    /// @notice No context has this id.
    error UnknownContext(uint256 id);
    /// @notice The context was replaced, and good until `since`. Ask for a new proof.
    error ContextExpired(uint256 id, uint256 since);
    /// @notice Extra data is neither empty, nor begins with 0x00, nor with 0x01 and an id.
    error InvalidExtraData();

    constructor(string memory name, uint256 domainChainId, uint256 grace) {
        _nameHash = keccak256(bytes(name));
        _domainChainId = domainChainId;
        gracePeriod = grace;
    }

    /// @notice Replaces the current context. Admin only.
    /// @param id the epoch whose signers they are
    function defineNewContext(uint256 id, address[] calldata signers, uint256 threshold) external onlyOwner {
        SignerQuorumStorage storage $ = _storage();
        require(id > $.current, InvalidContext(id));
        // Seconds since 1970.
        // forge-lint: disable-next-line(unsafe-typecast)
        $.contexts[$.current].validUntil = uint64(block.timestamp + gracePeriod);
        _setContext(id, signers, threshold);
    }

    /// @notice Signatures of distinct signers of the current context that a proof needs.
    function getThreshold() public view virtual returns (uint256) {
        return _storage().threshold;
    }

    /// @notice The id of the current context.
    function getCurrentContext() external view returns (uint256) {
        return _storage().current;
    }

    /// @notice Whether `account` is a signer of the current context.
    function isSigner(address account) external view returns (bool) {
        SignerQuorumStorage storage $ = _storage();
        return $.contexts[$.current].place[account] != 0;
    }

    /// @notice EIP-712 domain separator that signers sign under.
    function domainSeparator() public view returns (bytes32) {
        return keccak256(abi.encode(_DOMAIN_TYPEHASH, _nameHash, keccak256("1"), _domainChainId, address(this)));
    }

    /// @dev Error for a signature of an account that is not a signer.
    function _revertInvalidSigner(address recovered) internal pure virtual;

    /// @dev Error for fewer distinct signers than the threshold.
    function _revertThresholdNotReached(uint256 distinct) internal pure virtual;

    /// @dev The least threshold of this many signers.
    function _leastThreshold(uint256 signers) internal pure virtual returns (uint256);

    function _getSigners() internal view returns (address[] memory) {
        SignerQuorumStorage storage $ = _storage();
        return $.contexts[$.current].signers;
    }

    /// @dev Makes this the current context.
    function _setContext(uint256 id, address[] calldata signers, uint256 threshold) internal {
        require(id <= type(uint248).max, InvalidContext(id));
        uint256 count = signers.length;
        require(count != 0 && count <= MAX_SIGNERS, InvalidSignerCount(count));
        require(threshold >= _leastThreshold(count) && threshold <= count, InvalidThreshold(threshold));
        SignerQuorumStorage storage $ = _storage();
        Context storage context = $.contexts[id];
        for (uint256 i = 0; i < count; i++) {
            require(context.place[_requireAddress(signers[i])] == 0, SignerAlreadySet(signers[i]));
            context.place[signers[i]] = i + 1;
        }
        context.signers = signers;
        // The bounds of both were checked.
        // forge-lint: disable-start(unsafe-typecast)
        ($.current, $.threshold) = (uint248(id), uint8(threshold));
        context.threshold = uint8(threshold);
        // forge-lint: disable-end(unsafe-typecast)
        emit NewContextSet(id, signers, threshold);
    }

    function _currentContext() internal view returns (Context storage, uint256 threshold) {
        SignerQuorumStorage storage $ = _storage();
        return ($.contexts[$.current], $.threshold);
    }

    /// @dev The context that extra data names: the current one by 0x00 or nothing, any that is good by 0x01 and its
    /// id.
    function _namedContext(bytes calldata extraData) internal view returns (Context storage context, uint256) {
        if (extraData.length == 0 || extraData[0] == 0x00) return _currentContext();
        require(extraData.length >= _CONTEXT_BYTES && extraData[0] == 0x01, InvalidExtraData());
        uint256 id = uint256(bytes32(extraData[1:_CONTEXT_BYTES]));
        SignerQuorumStorage storage $ = _storage();
        context = $.contexts[id];
        require(context.threshold != 0, UnknownContext(id));
        // A block's proposer can shift time by seconds, and grace is much longer.
        // slither-disable-start timestamp
        // forge-lint: disable-next-line(block-timestamp)
        require(id == $.current || block.timestamp < context.validUntil, ContextExpired(id, context.validUntil));
        // slither-disable-end timestamp
        return (context, context.threshold);
    }

    /// @notice Reverts unless `threshold` distinct signers of `context` signed `structHash` under this contract's
    /// domain. A signature of another account reverts and is not skipped: a proof is made for the set that checks it.
    /// @param signatures concatenated signatures, 65 bytes each
    function _requireQuorum(
        Context storage context,
        uint256 threshold,
        bytes32 structHash,
        bytes calldata signatures
    ) internal view {
        bytes32 digest = keccak256(abi.encodePacked("\x19\x01", domainSeparator(), structHash));
        uint256 count = signatures.length / _SIGNATURE_BYTES;
        uint256 seen = 0;
        uint256 distinct = 0;
        for (uint256 i = 0; i < count; i++) {
            address recovered = _recover(digest, signatures[_SIGNATURE_BYTES * i:_SIGNATURE_BYTES * (i + 1)]);
            uint256 place = context.place[recovered];
            if (place == 0) _revertInvalidSigner(recovered);
            if ((seen >> place) & 1 == 0) distinct++;
            seen |= 1 << place;
        }
        if (distinct < threshold) _revertThresholdNotReached(distinct);
    }

    function _recover(bytes32 digest, bytes calldata signature) private pure returns (address) {
        bytes32 r = bytes32(signature[0:32]);
        bytes32 s = bytes32(signature[32:64]);
        return ECDSA.recover(digest, uint8(signature[64]), r, s);
    }

    function _storage() private pure returns (SignerQuorumStorage storage $) {
        bytes32 slot = _STORAGE;
        assembly {
            $.slot := slot
        }
    }
}
