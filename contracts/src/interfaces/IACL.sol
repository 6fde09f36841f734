// SPDX-License-Identifier: MIT
pragma solidity ^0.8.27;

/// @title Who may use which handle
/// @notice A permission is transient (until the end of the transaction) or persisted (for ever). Both let the account
/// compute with the handle; only persisted ones let it read the value through the network.
interface IACL {
    /// @notice `account` may use `handle` for ever.
    event Allowed(address indexed caller, address indexed account, bytes32 handle);
    /// @notice Anyone may ask the network for the values of `handlesList`.
    event AllowedForDecryption(address indexed caller, bytes32[] handlesList);

    /// @notice The caller passes on a permission it does not have.
    error SenderNotAllowed(address sender);
    /// @notice A list of handles must name at least one.
    error HandlesListIsEmpty();

    function allow(bytes32 handle, address account) external;
    function allowTransient(bytes32 handle, address account) external;
    function allowForDecryption(bytes32[] calldata handlesList) external;
    /// @notice Forgets every transient permission given in this transaction. For account-abstraction bundlers, which
    /// put several users into one transaction.
    function cleanTransientStorage() external;

    /// @notice Transient or persisted.
    function isAllowed(bytes32 handle, address account) external view returns (bool);
    function persistAllowed(bytes32 handle, address account) external view returns (bool);
    function allowedTransient(bytes32 handle, address account) external view returns (bool);
    function isAllowedForDecryption(bytes32 handle) external view returns (bool);
    function getFHEVMExecutorAddress() external view returns (address);
}
