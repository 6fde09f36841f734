// SPDX-License-Identifier: MIT
pragma solidity ^0.8.27;

/// @title Limits and pays for encrypted work
/// @notice The executor reports every operation before it logs it. Types are numbers of `FheType`. Prices and limits
/// are in HCU (`HCUPrices`).
interface IHCULimit {
    /// @notice `account` has `amount` wei more, which `from` deposited.
    event Deposited(address indexed account, address indexed from, uint256 amount);
    /// @notice `account` withdrew `amount` wei to `to`.
    event Withdrawn(address indexed account, address indexed to, uint256 amount);
    /// @notice `amount` wei that `payer` had paid went to `to`.
    event FeesCollected(address indexed payer, address indexed to, uint256 amount);
    /// @notice `sponsor` pays for the operations of `caller` from now on; nobody but the caller does if it is zero.
    event SponsorSet(address indexed caller, address indexed sponsor);
    /// @notice An HCU costs this many wei from now on.
    event PriceSet(uint256 weiPerHCU);
    /// @notice Fees go to this account from now on.
    event FeeCollectorSet(address indexed collector);

    /// @notice Only the executor may call this.
    error CallerMustBeFHEVMExecutorContract();
    /// @notice The transaction asks for more than `limit` HCU. Split it.
    error HCUTransactionLimitExceeded(uint256 used, uint256 limit);
    /// @notice The transaction has a chain of dependent operations of more than `limit` HCU. Split it.
    error HCUTransactionDepthLimitExceeded(uint256 depth, uint256 limit);
    /// @notice `caller` asks for more than `limit` HCU in this block. Send it again in a later block.
    error HCUCallerBlockLimitExceeded(address caller, uint256 used, uint256 limit);
    /// @notice `payer` has `have` wei of credit and the operation costs `need`. Deposit more.
    error InsufficientCredit(address payer, uint256 need, uint256 have);
    /// @notice An account can hold `limit` wei, paid fees that were not collected included.
    error CreditTooLarge(uint256 amount, uint256 limit);
    /// @notice `sponsor` pays for the operations of `caller`, and can.
    error SponsorAlreadySet(address caller, address sponsor);
    /// @notice `account` does not pay for the operations of `caller`, and is not the caller.
    error NotSponsor(address caller, address account);
    /// @notice `account` refuses `amount` wei.
    error TransferFailed(address account, uint256 amount);

    /// @notice Charges `caller` for an `FheAdd`.
    function checkHCUForFheAdd(
        uint8 fheType,
        bytes1 scalarByte,
        bytes32 lhs,
        bytes32 rhs,
        bytes32 result,
        address caller
    ) external;

    /// @notice Charges `caller` for an `FheSub`.
    function checkHCUForFheSub(
        uint8 fheType,
        bytes1 scalarByte,
        bytes32 lhs,
        bytes32 rhs,
        bytes32 result,
        address caller
    ) external;

    /// @notice Charges `caller` for an `FheMin`.
    function checkHCUForFheMin(
        uint8 fheType,
        bytes1 scalarByte,
        bytes32 lhs,
        bytes32 rhs,
        bytes32 result,
        address caller
    ) external;

    /// @notice Charges `caller` for an `FheMax`.
    function checkHCUForFheMax(
        uint8 fheType,
        bytes1 scalarByte,
        bytes32 lhs,
        bytes32 rhs,
        bytes32 result,
        address caller
    ) external;

    /// @notice Charges `caller` for an `FheGe`.
    function checkHCUForFheGe(
        uint8 fheType,
        bytes1 scalarByte,
        bytes32 lhs,
        bytes32 rhs,
        bytes32 result,
        address caller
    ) external;

    /// @notice Charges `caller` for an `FheGt`.
    function checkHCUForFheGt(
        uint8 fheType,
        bytes1 scalarByte,
        bytes32 lhs,
        bytes32 rhs,
        bytes32 result,
        address caller
    ) external;

    /// @notice Charges `caller` for an `FheLe`.
    function checkHCUForFheLe(
        uint8 fheType,
        bytes1 scalarByte,
        bytes32 lhs,
        bytes32 rhs,
        bytes32 result,
        address caller
    ) external;

    /// @notice Charges `caller` for an `FheLt`.
    function checkHCUForFheLt(
        uint8 fheType,
        bytes1 scalarByte,
        bytes32 lhs,
        bytes32 rhs,
        bytes32 result,
        address caller
    ) external;

    /// @notice Charges `caller` for an `FheEq`.
    function checkHCUForFheEq(
        uint8 fheType,
        bytes1 scalarByte,
        bytes32 lhs,
        bytes32 rhs,
        bytes32 result,
        address caller
    ) external;

    /// @notice Charges `caller` for an `FheNe`.
    function checkHCUForFheNe(
        uint8 fheType,
        bytes1 scalarByte,
        bytes32 lhs,
        bytes32 rhs,
        bytes32 result,
        address caller
    ) external;

    /// @notice Charges `caller` for an `FheBitAnd`.
    function checkHCUForFheBitAnd(
        uint8 fheType,
        bytes1 scalarByte,
        bytes32 lhs,
        bytes32 rhs,
        bytes32 result,
        address caller
    ) external;

    /// @notice Charges `caller` for an `FheBitOr`.
    function checkHCUForFheBitOr(
        uint8 fheType,
        bytes1 scalarByte,
        bytes32 lhs,
        bytes32 rhs,
        bytes32 result,
        address caller
    ) external;

    /// @notice Charges `caller` for an `FheBitXor`.
    function checkHCUForFheBitXor(
        uint8 fheType,
        bytes1 scalarByte,
        bytes32 lhs,
        bytes32 rhs,
        bytes32 result,
        address caller
    ) external;

    /// @notice Charges `caller` for an `FheNot`.
    function checkHCUForFheNot(uint8 fheType, bytes32 ct, bytes32 result, address caller) external;

    /// @notice Charges `caller` for an `FheIfThenElse`.
    function checkHCUForIfThenElse(
        uint8 resultType,
        bytes32 control,
        bytes32 ifTrue,
        bytes32 ifFalse,
        bytes32 result,
        address caller
    ) external;

    /// @notice Charges `caller` for a `Cast`.
    function checkHCUForCast(uint8 resultType, bytes32 ct, bytes32 result, address caller) external;

    /// @notice Charges `caller` for a `TrivialEncrypt`.
    function checkHCUForTrivialEncrypt(uint8 resultType, bytes32 result, address caller) external;

    /// @notice Charges `caller` for a `VerifyInput`.
    function checkHCUForVerifyInput(uint8 resultType, bytes32 result, address caller) external;

    /// @notice Charges `caller` for a `VerifyVector`.
    function checkHCUForVerifyVector(bytes32 result, address caller) external;

    /// @notice Charges `caller` for an `FheInfer`. The fee of the model is another matter.
    function checkHCUForInfer(bytes32[] calldata inputs, bytes32[] calldata results, address caller) external;

    /// @notice Adds the wei sent with the call to the credit of `account`. Only `account` can withdraw it: to pay for
    /// a contract that has no code to withdraw, deposit for yourself and `sponsor` it.
    function deposit(address account) external payable;

    /// @notice Sends `amount` wei of the sender's credit to `to`.
    function withdraw(uint256 amount, address payable to) external;

    /// @notice The sender pays for the operations of `caller`, while its credit lasts; then `caller` pays itself. A
    /// sponsor that could not pay for one full transaction gives way to one that can.
    function sponsor(address caller) external;

    /// @notice Ends the sponsoring of `caller`. By the sponsor or the caller.
    function endSponsoring(address caller) external;

    /// @notice Sends what these accounts have paid to the fee collector. By anyone.
    function collectFees(address[] calldata payers) external;

    /// @notice What `account` can spend, in wei.
    function creditOf(address account) external view returns (uint256);

    /// @notice What `account` has paid and nobody collected, in wei.
    function feesOf(address account) external view returns (uint256);

    /// @notice What `caller` has used of its limit in this block, in HCU.
    function usedInBlock(address caller) external view returns (uint256);

    /// @notice Who pays for the operations of `caller`; zero for the caller itself.
    function sponsorOf(address caller) external view returns (address);

    /// @notice What an HCU costs, in wei. With 0 nothing is charged; the limits hold all the same.
    function weiPerHCU() external view returns (uint256);

    /// @notice Where fees go.
    function feeCollector() external view returns (address);

    /// @notice The executor, the only one who may report operations.
    function getFHEVMExecutorAddress() external view returns (address);
}
