// SPDX-License-Identifier: MIT
pragma solidity ^0.8.27;

/// @title Who may use which handle
/// @notice A permission is transient (until the end of the transaction) or persisted (forever). Both let the account
/// compute with the handle; only persisted ones let it read the value through the network.
interface IACL {
    /// @notice `account` may use `handle` forever.
    event Allowed(address indexed caller, address indexed account, bytes32 handle);
    /// @notice Anyone may ask the network for the values of `handlesList`.
    event AllowedForDecryption(address indexed caller, bytes32[] handlesList);

    /// @notice The caller passes on a permission it does not have.
    error SenderNotAllowed(address sender);
    /// @notice A list of handles must name at least one.
    error HandlesListIsEmpty();
    /// @notice Only the executor may call this.
    error CallerIsNotExecutor(address caller);

    /// @notice Lets `account` use `handle` forever, and read its value through the network. The caller must itself be
    /// allowed to use it.
    function allow(bytes32 handle, address account) external;
    /// @notice Lets `account` use `handle` until the end of the transaction. The caller must itself be allowed to use
    /// it.
    function allowTransient(bytes32 handle, address account) external;
    /// @notice One operation: lets `account` use `result` until the end of the transaction, if it may use each of its
    /// operands, the first `count` of `a`, `b` and `c`; else reverts with the executor's `ACLNotAllowed`. Executor
    /// only.
    function useOperands(address account, bytes32 result, uint256 count, bytes32 a, bytes32 b, bytes32 c) external;
    /// @notice The same for an operation on a list with a list of results. Executor only.
    function useLists(address account, bytes32[] calldata operands, bytes32[] calldata results) external;
    /// @notice Lets anyone ask the network for the values. The caller must itself be allowed to use every handle.
    function allowForDecryption(bytes32[] calldata handlesList) external;
    /// @notice Forgets every transient permission given in this transaction. For account-abstraction bundlers, which
    /// put several users into one transaction.
    function cleanTransientStorage() external;

    /// @notice Whether `account` may use `handle`, transient or persisted.
    function isAllowed(bytes32 handle, address account) external view returns (bool);
    /// @notice Whether `account` may use `handle` forever.
    function persistAllowed(bytes32 handle, address account) external view returns (bool);
    /// @notice Whether `account` may use `handle` because of a permission given in this transaction.
    function allowedTransient(bytes32 handle, address account) external view returns (bool);
    /// @notice Whether anyone may ask the network for the value.
    function isAllowedForDecryption(bytes32 handle) external view returns (bool);
    /// @notice The hash of every `Allowed` and `AllowedForDecryption` event so far, in order: the value before it,
    /// then topics and data of the event as they are logged. It starts at 0.
    function eventAccumulator() external view returns (bytes32);
    /// @notice The executor, which alone permits without being permitted.
    function getFHEVMExecutorAddress() external view returns (address);
}
