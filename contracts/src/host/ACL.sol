// SPDX-License-Identifier: MIT
pragma solidity ^0.8.27;

import {PausableUpgradeable} from "@openzeppelin/contracts-upgradeable/utils/PausableUpgradeable.sol";
import {IACL} from "../interfaces/IACL.sol";
import {HostContract} from "./HostContract.sol";

/// @title Access control list of encrypted values
/// @notice Pausing it stops every new permission, and with it every encrypted operation: the executor permits its
/// caller to use each result.
contract ACL is IACL, HostContract, PausableUpgradeable {
    /// @custom:storage-location erc7201:glomar.storage.ACL
    struct ACLStorage {
        mapping(bytes32 handle => mapping(address account => bool)) persisted;
        mapping(bytes32 handle => bool) publiclyDecryptable;
    }

    bytes32 private constant _STORAGE =
        keccak256(abi.encode(uint256(keccak256("glomar.storage.ACL")) - 1)) & ~bytes32(uint256(0xff));

    /// @dev Transient storage: slot 0 counts the permissions of this transaction, slots 1.. list their keys, and the
    /// slot named by a key (a hash, so never a small number) is 1 while the permission holds.
    uint256 private constant _COUNT = 0;

    address private immutable _executor;

    // _requireAddress checks it.
    // slither-disable-next-line missing-zero-check
    constructor(address executor) {
        _executor = _requireAddress(executor);
    }

    /// @notice Sets the admin of a new proxy, once.
    function initialize(address admin) external initializer {
        __Ownable_init(admin);
        __Pausable_init();
    }

    /// @inheritdoc IACL
    function allow(bytes32 handle, address account) external whenNotPaused {
        _requireSenderAllowed(handle);
        _storage().persisted[handle][account] = true;
        emit Allowed(msg.sender, account, handle);
    }

    /// @inheritdoc IACL
    function allowTransient(bytes32 handle, address account) external whenNotPaused {
        if (msg.sender != _executor) _requireSenderAllowed(handle);
        bytes32 key = _transientKey(handle, account);
        assembly ("memory-safe") {
            if iszero(tload(key)) {
                let count := add(tload(_COUNT), 1)
                tstore(_COUNT, count)
                tstore(count, key)
                tstore(key, 1)
            }
        }
    }

    /// @inheritdoc IACL
    function allowForDecryption(bytes32[] calldata handlesList) external whenNotPaused {
        require(handlesList.length != 0, HandlesListIsEmpty());
        ACLStorage storage $ = _storage();
        for (uint256 i = 0; i < handlesList.length; i++) {
            _requireSenderAllowed(handlesList[i]);
            $.publiclyDecryptable[handlesList[i]] = true;
        }
        emit AllowedForDecryption(msg.sender, handlesList);
    }

    /// @inheritdoc IACL
    function cleanTransientStorage() external {
        assembly ("memory-safe") {
            let count := tload(_COUNT)
            tstore(_COUNT, 0)
            for {
                let i := 1
            } iszero(gt(i, count)) {
                i := add(i, 1)
            } {
                tstore(tload(i), 0)
                tstore(i, 0)
            }
        }
    }

    /// @notice Stops every new permission until `unpause`. Admin only.
    function pause() external onlyOwner {
        _pause();
    }

    /// @notice Ends a pause. Admin only.
    function unpause() external onlyOwner {
        _unpause();
    }

    /// @inheritdoc IACL
    function isAllowed(bytes32 handle, address account) public view returns (bool) {
        return allowedTransient(handle, account) || persistAllowed(handle, account);
    }

    /// @inheritdoc IACL
    function persistAllowed(bytes32 handle, address account) public view returns (bool) {
        return _storage().persisted[handle][account];
    }

    /// @inheritdoc IACL
    function allowedTransient(bytes32 handle, address account) public view returns (bool allowed) {
        bytes32 key = _transientKey(handle, account);
        assembly ("memory-safe") {
            allowed := tload(key)
        }
    }

    /// @inheritdoc IACL
    function isAllowedForDecryption(bytes32 handle) external view returns (bool) {
        return _storage().publiclyDecryptable[handle];
    }

    /// @inheritdoc IACL
    function getFHEVMExecutorAddress() external view returns (address) {
        return _executor;
    }

    /// @inheritdoc HostContract
    function getVersion() external pure override returns (string memory) {
        return "ACL v0.1.0";
    }

    function _requireSenderAllowed(bytes32 handle) private view {
        require(isAllowed(handle, msg.sender), SenderNotAllowed(msg.sender));
    }

    function _transientKey(bytes32 handle, address account) private pure returns (bytes32) {
        return keccak256(abi.encode(handle, account));
    }

    function _storage() private pure returns (ACLStorage storage $) {
        bytes32 slot = _STORAGE;
        assembly {
            $.slot := slot
        }
    }
}
