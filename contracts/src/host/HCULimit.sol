// SPDX-License-Identifier: MIT
pragma solidity ^0.8.27;

import {IHCULimit} from "../interfaces/IHCULimit.sol";
import {FheType} from "../lib/FheType.sol";
import {HCUPrices} from "./HCUPrices.sol";
import {HostContract} from "./HostContract.sol";

/// @title Limits and prepaid credit of encrypted work
/// @notice Three limits: of a transaction, of the longest chain of dependent operations in it, and of each caller in a
/// block. There is no limit that callers share, so none can use up another's. The depth of a handle is the price of
/// its operation plus the depth of its deepest operand, within a transaction.
///
/// An operation costs its HCU times the price of one, out of the credit of the caller or of its sponsor. It reverts if
/// the credit does not cover it: no operation that the network sees is unpaid.
contract HCULimit is IHCULimit, HostContract {
    /// @notice What is known of an account, as a caller and as a payer, in one word.
    /// @param blockNumber the block that `used` is about
    /// @param used HCU
    /// @param credit wei
    /// @param fees wei, paid and not collected
    struct Account {
        uint48 blockNumber;
        uint48 used;
        uint80 credit;
        uint80 fees;
    }

    /// @custom:storage-location erc7201:glomar.storage.HCULimit
    struct HCULimitStorage {
        uint96 weiPerHCU;
        address feeCollector;
        mapping(address account => Account) accounts;
        mapping(address caller => address) sponsors;
    }

    bytes32 private constant _STORAGE =
        keccak256(abi.encode(uint256(keccak256("glomar.storage.HCULimit")) - 1)) & ~bytes32(uint256(0xff));

    /// @dev Transient storage: the HCU of this transaction. The slot named by a handle holds its depth; the last byte
    /// of a handle, its version, is 0.
    uint256 private constant _TRANSACTION = 1;

    uint8 private constant _BOOL = uint8(FheType.Bool);

    address private immutable _executor;

    modifier onlyExecutor() {
        require(msg.sender == _executor, CallerMustBeFHEVMExecutorContract());
        _;
    }

    // _requireAddress checks it.
    // slither-disable-next-line missing-zero-check
    constructor(address executor) {
        _executor = _requireAddress(executor);
    }

    /// @notice Sets the admin, the price and the fee collector of a new proxy, once.
    function initialize(address admin, uint96 price, address collector) external initializer {
        __Ownable_init(admin);
        _setPrice(price);
        _setFeeCollector(collector);
    }

    /// @inheritdoc IHCULimit
    function checkHCUForFheAdd(
        uint8,
        bytes1 scalarByte,
        bytes32 lhs,
        bytes32 rhs,
        bytes32 result,
        address caller
    ) external onlyExecutor {
        _binary(HCUPrices.FHE_ADD_UINT64, scalarByte, lhs, rhs, result, caller);
    }

    /// @inheritdoc IHCULimit
    function checkHCUForFheSub(
        uint8,
        bytes1 scalarByte,
        bytes32 lhs,
        bytes32 rhs,
        bytes32 result,
        address caller
    ) external onlyExecutor {
        _binary(HCUPrices.FHE_SUB_UINT64, scalarByte, lhs, rhs, result, caller);
    }

    /// @inheritdoc IHCULimit
    function checkHCUForFheMin(
        uint8,
        bytes1 scalarByte,
        bytes32 lhs,
        bytes32 rhs,
        bytes32 result,
        address caller
    ) external onlyExecutor {
        _binary(HCUPrices.FHE_MIN_UINT64, scalarByte, lhs, rhs, result, caller);
    }

    /// @inheritdoc IHCULimit
    function checkHCUForFheMax(
        uint8,
        bytes1 scalarByte,
        bytes32 lhs,
        bytes32 rhs,
        bytes32 result,
        address caller
    ) external onlyExecutor {
        _binary(HCUPrices.FHE_MAX_UINT64, scalarByte, lhs, rhs, result, caller);
    }

    /// @inheritdoc IHCULimit
    function checkHCUForFheGe(
        uint8,
        bytes1 scalarByte,
        bytes32 lhs,
        bytes32 rhs,
        bytes32 result,
        address caller
    ) external onlyExecutor {
        _binary(HCUPrices.FHE_GE_UINT64, scalarByte, lhs, rhs, result, caller);
    }

    /// @inheritdoc IHCULimit
    function checkHCUForFheGt(
        uint8,
        bytes1 scalarByte,
        bytes32 lhs,
        bytes32 rhs,
        bytes32 result,
        address caller
    ) external onlyExecutor {
        _binary(HCUPrices.FHE_GT_UINT64, scalarByte, lhs, rhs, result, caller);
    }

    /// @inheritdoc IHCULimit
    function checkHCUForFheLe(
        uint8,
        bytes1 scalarByte,
        bytes32 lhs,
        bytes32 rhs,
        bytes32 result,
        address caller
    ) external onlyExecutor {
        _binary(HCUPrices.FHE_LE_UINT64, scalarByte, lhs, rhs, result, caller);
    }

    /// @inheritdoc IHCULimit
    function checkHCUForFheLt(
        uint8,
        bytes1 scalarByte,
        bytes32 lhs,
        bytes32 rhs,
        bytes32 result,
        address caller
    ) external onlyExecutor {
        _binary(HCUPrices.FHE_LT_UINT64, scalarByte, lhs, rhs, result, caller);
    }

    /// @inheritdoc IHCULimit
    function checkHCUForFheEq(
        uint8 fheType,
        bytes1 scalarByte,
        bytes32 lhs,
        bytes32 rhs,
        bytes32 result,
        address caller
    ) external onlyExecutor {
        _binary(
            fheType == _BOOL ? HCUPrices.FHE_EQ_BOOL : HCUPrices.FHE_EQ_UINT64,
            scalarByte,
            lhs,
            rhs,
            result,
            caller
        );
    }

    /// @inheritdoc IHCULimit
    function checkHCUForFheNe(
        uint8 fheType,
        bytes1 scalarByte,
        bytes32 lhs,
        bytes32 rhs,
        bytes32 result,
        address caller
    ) external onlyExecutor {
        _binary(
            fheType == _BOOL ? HCUPrices.FHE_NE_BOOL : HCUPrices.FHE_NE_UINT64,
            scalarByte,
            lhs,
            rhs,
            result,
            caller
        );
    }

    /// @inheritdoc IHCULimit
    function checkHCUForFheBitAnd(
        uint8,
        bytes1 scalarByte,
        bytes32 lhs,
        bytes32 rhs,
        bytes32 result,
        address caller
    ) external onlyExecutor {
        _binary(HCUPrices.FHE_BIT_AND_BOOL, scalarByte, lhs, rhs, result, caller);
    }

    /// @inheritdoc IHCULimit
    function checkHCUForFheBitOr(
        uint8,
        bytes1 scalarByte,
        bytes32 lhs,
        bytes32 rhs,
        bytes32 result,
        address caller
    ) external onlyExecutor {
        _binary(HCUPrices.FHE_BIT_OR_BOOL, scalarByte, lhs, rhs, result, caller);
    }

    /// @inheritdoc IHCULimit
    function checkHCUForFheBitXor(
        uint8,
        bytes1 scalarByte,
        bytes32 lhs,
        bytes32 rhs,
        bytes32 result,
        address caller
    ) external onlyExecutor {
        _binary(HCUPrices.FHE_BIT_XOR_BOOL, scalarByte, lhs, rhs, result, caller);
    }

    /// @inheritdoc IHCULimit
    function checkHCUForFheNot(uint8, bytes32 ct, bytes32 result, address caller) external onlyExecutor {
        _setDepth(result, _depth(ct) + HCUPrices.FHE_NOT_BOOL);
        _charge(caller, HCUPrices.FHE_NOT_BOOL);
    }

    /// @inheritdoc IHCULimit
    function checkHCUForIfThenElse(
        uint8 resultType,
        bytes32 control,
        bytes32 ifTrue,
        bytes32 ifFalse,
        bytes32 result,
        address caller
    ) external onlyExecutor {
        uint256 price = resultType == _BOOL ? HCUPrices.FHE_IF_THEN_ELSE_BOOL : HCUPrices.FHE_IF_THEN_ELSE_UINT64;
        _setDepth(result, _max(_depth(control), _max(_depth(ifTrue), _depth(ifFalse))) + price);
        _charge(caller, price);
    }

    /// @inheritdoc IHCULimit
    function checkHCUForCast(uint8, bytes32 ct, bytes32 result, address caller) external onlyExecutor {
        _setDepth(result, _depth(ct) + HCUPrices.CAST_BOOL);
        _charge(caller, HCUPrices.CAST_BOOL);
    }

    /// @inheritdoc IHCULimit
    function checkHCUForTrivialEncrypt(uint8 resultType, bytes32 result, address caller) external onlyExecutor {
        uint256 price = resultType == _BOOL ? HCUPrices.TRIVIAL_ENCRYPT_BOOL : HCUPrices.TRIVIAL_ENCRYPT_UINT64;
        _setDepth(result, price);
        _charge(caller, price);
    }

    /// @inheritdoc IHCULimit
    function checkHCUForVerifyInput(uint8 resultType, bytes32 result, address caller) external onlyExecutor {
        uint256 price = resultType == _BOOL ? HCUPrices.VERIFY_INPUT_BOOL : HCUPrices.VERIFY_INPUT_UINT64;
        _setDepth(result, price);
        _charge(caller, price);
    }

    /// @inheritdoc IHCULimit
    function checkHCUForVerifyVector(bytes32 result, address caller) external onlyExecutor {
        _setDepth(result, HCUPrices.VERIFY_VECTOR);
        _charge(caller, HCUPrices.VERIFY_VECTOR);
    }

    /// @inheritdoc IHCULimit
    function checkHCUForInfer(
        bytes32[] calldata inputs,
        bytes32[] calldata results,
        address caller
    ) external onlyExecutor {
        uint256 price = HCUPrices.INFER + results.length * HCUPrices.INFER_RESULT;
        uint256 depth = 0;
        for (uint256 i = 0; i < inputs.length; i++) depth = _max(depth, _depth(inputs[i]));
        for (uint256 i = 0; i < results.length; i++) _setDepth(results[i], depth + price);
        _charge(caller, price);
    }

    /// @inheritdoc IHCULimit
    function deposit(address account) external payable {
        Account storage a = _storage().accounts[_requireAddress(account)];
        uint256 total = uint256(a.credit) + a.fees + msg.value;
        require(total <= type(uint80).max, CreditTooLarge(total, type(uint80).max));
        // At most `total`.
        // forge-lint: disable-next-line(unsafe-typecast)
        a.credit += uint80(msg.value);
        emit Deposited(account, msg.sender, msg.value);
    }

    /// @inheritdoc IHCULimit
    function withdraw(uint256 amount, address payable to) external {
        Account storage a = _storage().accounts[msg.sender];
        require(amount <= a.credit, InsufficientCredit(msg.sender, amount, a.credit));
        // At most the credit.
        // forge-lint: disable-next-line(unsafe-typecast)
        a.credit -= uint80(amount);
        emit Withdrawn(msg.sender, to, amount);
        _send(to, amount);
    }

    /// @inheritdoc IHCULimit
    function sponsor(address caller) external {
        HCULimitStorage storage $ = _storage();
        address current = $.sponsors[caller];
        uint256 need = HCUPrices.MAX_TRANSACTION * $.weiPerHCU;
        require(current == address(0) || $.accounts[current].credit < need, SponsorAlreadySet(caller, current));
        uint256 have = $.accounts[msg.sender].credit;
        require(have >= need, InsufficientCredit(msg.sender, need, have));
        _setSponsor(caller, msg.sender);
    }

    /// @inheritdoc IHCULimit
    function endSponsoring(address caller) external {
        require(msg.sender == caller || msg.sender == _storage().sponsors[caller], NotSponsor(caller, msg.sender));
        _setSponsor(caller, address(0));
    }

    /// @inheritdoc IHCULimit
    function collectFees(address[] calldata payers) external {
        HCULimitStorage storage $ = _storage();
        address collector = $.feeCollector;
        uint256 sum = 0;
        for (uint256 i = 0; i < payers.length; i++) {
            uint256 fees = $.accounts[payers[i]].fees;
            if (fees == 0) continue;
            $.accounts[payers[i]].fees = 0;
            sum += fees;
            emit FeesCollected(payers[i], collector, fees);
        }
        _send(collector, sum);
    }

    /// @notice Sets the price of an HCU, in wei. Admin only.
    function setPrice(uint96 price) external onlyOwner {
        _setPrice(price);
    }

    /// @notice Sets where fees go. Admin only.
    function setFeeCollector(address collector) external onlyOwner {
        _setFeeCollector(collector);
    }

    /// @inheritdoc IHCULimit
    function creditOf(address account) external view returns (uint256) {
        return _storage().accounts[account].credit;
    }

    /// @inheritdoc IHCULimit
    function feesOf(address account) external view returns (uint256) {
        return _storage().accounts[account].fees;
    }

    /// @inheritdoc IHCULimit
    function usedInBlock(address caller) external view returns (uint256) {
        Account storage a = _storage().accounts[caller];
        // Blocks have whole numbers.
        // slither-disable-next-line incorrect-equality
        return a.blockNumber == block.number ? a.used : 0;
    }

    /// @inheritdoc IHCULimit
    function sponsorOf(address caller) external view returns (address) {
        return _storage().sponsors[caller];
    }

    /// @inheritdoc IHCULimit
    function weiPerHCU() external view returns (uint256) {
        return _storage().weiPerHCU;
    }

    /// @inheritdoc IHCULimit
    function feeCollector() external view returns (address) {
        return _storage().feeCollector;
    }

    /// @inheritdoc IHCULimit
    function getFHEVMExecutorAddress() external view returns (address) {
        return _executor;
    }

    /// @inheritdoc HostContract
    function getVersion() external pure override returns (string memory) {
        return "HCULimit v0.1.0";
    }

    function _binary(
        uint256 price,
        bytes1 scalarByte,
        bytes32 lhs,
        bytes32 rhs,
        bytes32 result,
        address caller
    ) private {
        uint256 depth = _depth(lhs);
        if (scalarByte == 0x00) depth = _max(depth, _depth(rhs));
        _setDepth(result, depth + price);
        _charge(caller, price);
    }

    /// @dev Counts `hcu` for the transaction and for the caller, and pays for it.
    function _charge(address caller, uint256 hcu) private {
        uint256 used;
        assembly ("memory-safe") {
            used := add(tload(_TRANSACTION), hcu)
            tstore(_TRANSACTION, used)
        }
        require(used <= HCUPrices.MAX_TRANSACTION, HCUTransactionLimitExceeded(used, HCUPrices.MAX_TRANSACTION));

        HCULimitStorage storage $ = _storage();
        Account memory a = $.accounts[caller];
        // slither-disable-next-line incorrect-equality
        used = (a.blockNumber == block.number ? a.used : 0) + hcu;
        require(
            used <= HCUPrices.MAX_CALLER_BLOCK,
            HCUCallerBlockLimitExceeded(caller, used, HCUPrices.MAX_CALLER_BLOCK)
        );
        a.blockNumber = uint48(block.number);
        // At most the limit.
        // forge-lint: disable-next-line(unsafe-typecast)
        a.used = uint48(used);

        uint256 price = $.weiPerHCU;
        if (price != 0 && !_paidBySponsor(caller, hcu * price)) _pay(a, caller, hcu * price);
        $.accounts[caller] = a;
    }

    /// @dev Whether another account than the caller sponsors it and has enough credit; then that account pays.
    function _paidBySponsor(address caller, uint256 amount) private returns (bool) {
        address payer = _storage().sponsors[caller];
        if (payer == address(0) || payer == caller) return false;
        Account memory a = _storage().accounts[payer];
        if (a.credit < amount) return false;
        _pay(a, payer, amount);
        _storage().accounts[payer] = a;
        return true;
    }

    function _pay(Account memory a, address payer, uint256 amount) private pure {
        require(amount <= a.credit, InsufficientCredit(payer, amount, a.credit));
        // At most the credit. The sum of credit and fees does not change, and `deposit` keeps it small.
        // forge-lint: disable-start(unsafe-typecast)
        a.credit -= uint80(amount);
        a.fees += uint80(amount);
        // forge-lint: disable-end(unsafe-typecast)
    }

    function _send(address to, uint256 amount) private {
        // The callee can only spend what is left of its own credit: every balance was written before.
        // slither-disable-next-line low-level-calls,arbitrary-send-eth
        (bool sent, ) = _requireAddress(to).call{value: amount}("");
        require(sent, TransferFailed(to, amount));
    }

    function _setSponsor(address caller, address account) private {
        _storage().sponsors[caller] = account;
        emit SponsorSet(caller, account);
    }

    function _setPrice(uint96 price) private {
        _storage().weiPerHCU = price;
        emit PriceSet(price);
    }

    function _setFeeCollector(address collector) private {
        _storage().feeCollector = _requireAddress(collector);
        emit FeeCollectorSet(collector);
    }

    function _setDepth(bytes32 handle, uint256 depth) private {
        require(depth <= HCUPrices.MAX_DEPTH, HCUTransactionDepthLimitExceeded(depth, HCUPrices.MAX_DEPTH));
        assembly ("memory-safe") {
            tstore(handle, depth)
        }
    }

    function _depth(bytes32 handle) private view returns (uint256 depth) {
        assembly ("memory-safe") {
            depth := tload(handle)
        }
    }

    function _max(uint256 a, uint256 b) private pure returns (uint256) {
        return a > b ? a : b;
    }

    function _storage() private pure returns (HCULimitStorage storage $) {
        bytes32 slot = _STORAGE;
        assembly {
            $.slot := slot
        }
    }
}
