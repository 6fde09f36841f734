// SPDX-License-Identifier: MIT
pragma solidity ^0.8.27;

import {IACL} from "../interfaces/IACL.sol";
import {IFHEExecutor} from "../interfaces/IFHEExecutor.sol";
import {EmergencyPause} from "./EmergencyPause.sol";
import {EventAccumulator} from "./EventAccumulator.sol";
import {HostContract} from "./HostContract.sol";

/// @title Access control list of encrypted values
/// @notice Pausing it stops every new permission, and with it every encrypted operation: the executor permits its
/// caller to use each result.
contract ACL is IACL, EmergencyPause {
    using EventAccumulator for EventAccumulator.Accumulator;

    /// @custom:storage-location erc7201:glomar.storage.ACL
    struct ACLStorage {
        EventAccumulator.Accumulator events;
        /// The prints of the first two accounts that may use a handle: 128 bits each, the first in the lower half.
        mapping(bytes32 handle => uint256) first;
        /// Permissions of all other accounts.
        mapping(bytes32 key => bool) others;
        mapping(bytes32 handle => bool) publiclyDecryptable;
    }

    bytes32 private constant _STORAGE =
        keccak256(abi.encode(uint256(keccak256("glomar.storage.ACL")) - 1)) & ~bytes32(uint256(0xff));

    /// @dev Transient storage: slot 0 counts the calls of `cleanTransientStorage`, and the slot of a permission (named
    /// by a hash, so never 0) holds that count plus 1 when the permission was given. It holds while the count stands.
    uint256 private constant _CLEANED = 0;

    address private immutable _executor;

    // _requireAddress checks it.
    // slither-disable-next-line missing-zero-check
    constructor(address executor) {
        _executor = _requireAddress(executor);
    }

    modifier onlyExecutor() {
        require(msg.sender == _executor, CallerIsNotExecutor(msg.sender));
        _;
    }

    /// @notice Sets the admin and the pausers of a new proxy, once.
    function initialize(address admin, address[] calldata pausers) external initializer {
        __Ownable_init(admin);
        for (uint256 i = 0; i < pausers.length; i++) _setPauser(pausers[i], true);
    }

    /// @inheritdoc IACL
    function allow(bytes32 handle, address account) external whenNotPaused {
        _requireAllowed(handle, msg.sender);
        _persist(handle, account);
        _storage().events.log(Allowed.selector, msg.sender, account, abi.encode(handle));
    }

    /// @inheritdoc IACL
    function allowTransient(bytes32 handle, address account) external whenNotPaused {
        if (msg.sender != _executor) _requireAllowed(handle, msg.sender);
        _allowTransient(handle, account);
    }

    /// @inheritdoc IACL
    function useOperands(
        address account,
        bytes32 result,
        uint256 count,
        bytes32 a,
        bytes32 b,
        bytes32 c
    ) external whenNotPaused onlyExecutor {
        if (count > 0) _requireUsable(a, account);
        if (count > 1) _requireUsable(b, account);
        if (count > 2) _requireUsable(c, account);
        _allowTransient(result, account);
    }

    /// @inheritdoc IACL
    function useLists(
        address account,
        bytes32[] calldata operands,
        bytes32[] calldata results
    ) external whenNotPaused onlyExecutor {
        for (uint256 i = 0; i < operands.length; i++) _requireUsable(operands[i], account);
        for (uint256 i = 0; i < results.length; i++) _allowTransient(results[i], account);
    }

    /// @inheritdoc IACL
    function allowForDecryption(bytes32[] calldata handlesList) external whenNotPaused {
        require(handlesList.length != 0, HandlesListIsEmpty());
        ACLStorage storage $ = _storage();
        for (uint256 i = 0; i < handlesList.length; i++) {
            _requireAllowed(handlesList[i], msg.sender);
            $.publiclyDecryptable[handlesList[i]] = true;
        }
        $.events.log(AllowedForDecryption.selector, msg.sender, abi.encode(handlesList));
    }

    /// @inheritdoc IACL
    function cleanTransientStorage() external {
        assembly ("memory-safe") {
            tstore(_CLEANED, add(tload(_CLEANED), 1))
        }
    }

    /// @inheritdoc IACL
    function isAllowed(bytes32 handle, address account) public view returns (bool) {
        return allowedTransient(handle, account) || persistAllowed(handle, account);
    }

    /// @inheritdoc IACL
    function persistAllowed(bytes32 handle, address account) public view returns (bool) {
        bytes32 key = _key(handle, account);
        (uint128 one, uint128 other) = _halves(_storage().first[handle]);
        return _print(key) == one || _print(key) == other || _storage().others[key];
    }

    /// @inheritdoc IACL
    function allowedTransient(bytes32 handle, address account) public view returns (bool allowed) {
        bytes32 key = _key(handle, account);
        assembly ("memory-safe") {
            allowed := eq(tload(key), add(tload(_CLEANED), 1))
        }
    }

    /// @inheritdoc IACL
    function isAllowedForDecryption(bytes32 handle) external view returns (bool) {
        return _storage().publiclyDecryptable[handle];
    }

    /// @inheritdoc IACL
    function eventAccumulator() external view returns (bytes32) {
        return _storage().events.value;
    }

    /// @inheritdoc IACL
    function getFHEVMExecutorAddress() external view returns (address) {
        return _executor;
    }

    /// @inheritdoc HostContract
    function getVersion() external pure override returns (string memory) {
        return "ACL v0.2.0";
    }

    function _requireAllowed(bytes32 handle, address sender) private view {
        require(isAllowed(handle, sender), SenderNotAllowed(sender));
    }

    function _requireUsable(bytes32 handle, address account) private view {
        require(isAllowed(handle, account), IFHEExecutor.ACLNotAllowed(handle, account));
    }

    function _allowTransient(bytes32 handle, address account) private {
        bytes32 key = _key(handle, account);
        assembly ("memory-safe") {
            tstore(key, add(tload(_CLEANED), 1))
        }
    }

    /// @dev Most handles are for two accounts, the contract and a user: both fit one word.
    function _persist(bytes32 handle, address account) private {
        ACLStorage storage $ = _storage();
        bytes32 key = _key(handle, account);
        uint256 pair = $.first[handle];
        (uint128 one, uint128 other) = _halves(pair);
        if (one == _print(key) || other == _print(key)) return;
        if (one == 0) $.first[handle] = _print(key);
        else if (other == 0) $.first[handle] = pair | (uint256(_print(key)) << 128);
        else $.others[key] = true;
    }

    function _key(bytes32 handle, address account) private pure returns (bytes32) {
        return keccak256(abi.encode(handle, account));
    }

    /// @dev What the first word of a handle keeps of a key, never 0. To be taken for an account that has a permission
    /// costs 2^126 hashes; two accounts with the same print gain nothing, since either may pass a permission on.
    function _print(bytes32 key) private pure returns (uint128) {
        return uint128(uint256(key >> 128)) | 1;
    }

    function _halves(uint256 pair) private pure returns (uint128 lower, uint128 upper) {
        // Each half is cut on purpose.
        // forge-lint: disable-next-line(unsafe-typecast)
        return (uint128(pair), uint128(pair >> 128));
    }

    function _storage() private pure returns (ACLStorage storage $) {
        bytes32 slot = _STORAGE;
        assembly {
            $.slot := slot
        }
    }
}
