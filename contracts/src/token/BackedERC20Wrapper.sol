// SPDX-License-Identifier: MIT
pragma solidity ^0.8.27;

import {FHE, euint64} from "@fhevm/solidity/lib/FHE.sol";
// solhint-disable-next-line max-line-length
import {ERC7984ERC20Wrapper} from "@openzeppelin/confidential-contracts/token/ERC7984/extensions/ERC7984ERC20Wrapper.sol";
import {IERC1363Receiver} from "@openzeppelin/contracts/interfaces/IERC1363Receiver.sol";
import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {SafeERC20} from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";
import {Math} from "@openzeppelin/contracts/utils/math/Math.sol";
import {ReentrancyGuardTransient} from "@openzeppelin/contracts/utils/ReentrancyGuardTransient.sol";
import {SafeCast} from "@openzeppelin/contracts/utils/math/SafeCast.sol";

/// @title A wrapper that stays backed, whatever its underlying token does
/// @notice OpenZeppelin's wrapper, for underlying tokens that take a fee, call back, refuse a recipient, or say yes
/// and do nothing. It holds at least `rate()` of the underlying for every unit of a balance or of a pending unwrap:
///
/// - It mints what arrived, at most what was asked for.
/// - What is sent to it without `wrap` is a donation. It mints nothing and takes no room from others.
/// - An unwrap whose recipient the underlying refuses waits for its holder, who redirects or cancels it.
///
/// The underlying must not take from this contract what it was not told to transfer, as a token with a negative rebase
/// does.
abstract contract BackedERC20Wrapper is ERC7984ERC20Wrapper, ReentrancyGuardTransient {
    /// @dev An unwrap that is not paid yet.
    struct Unwrap {
        // Whose tokens were burnt.
        address holder;
        address recipient;
    }

    mapping(bytes32 unwrapRequestId => Unwrap) private _unwraps;

    /// @dev Units minted by wraps, less units paid out: at least the total supply and all pending unwraps.
    uint256 private _wrapped;

    /// @notice The underlying refused `refused`, and the unwrap goes to `receiver` instead.
    event UnwrapRedirected(bytes32 indexed unwrapRequestId, address indexed refused, address indexed receiver);
    /// @notice The holder has the amount of this unwrap back, encrypted as it was.
    event UnwrapCancelled(bytes32 indexed unwrapRequestId, address indexed holder);

    /// @notice There is no token at this address.
    error NotAToken(address account);
    /// @notice The underlying does not pay this account. If it is the recipient of an unwrap, its holder may call
    /// `redirectUnwrap` or `cancelUnwrap`.
    error UnderlyingRefused(address account);
    /// @notice The underlying took more from this contract than it was told to transfer, or says that it transferred.
    error UnderlyingTookMore(uint256 taken, uint256 told);
    /// @notice The underlying pays this recipient: call `finalizeUnwrap`.
    error RecipientNotRefused(bytes32 unwrapRequestId, address recipient);
    /// @notice This unwrap belongs to a recipient other than its holder, who can only redirect it, once the underlying
    /// refuses the recipient.
    error UnwrapPaysAnother(bytes32 unwrapRequestId, address recipient);
    /// @notice The committee vouches for more units than were ever wrapped and are not paid out.
    error UnwrapAboveReserve(uint64 amount, uint256 wrapped);

    constructor(IERC20 underlying_) ERC7984ERC20Wrapper(underlying_) {
        require(address(underlying_).code.length != 0, NotAToken(address(underlying_)));
    }

    /// @notice Takes `amount` of the underlying, rounded down to a multiple of `rate()`, and mints what arrived of it
    /// to `to`. Reverts with `ERC7984TotalSupplyOverflow` before tokens move if there is no room for `amount`.
    function wrap(address to, uint256 amount) public override nonReentrant returns (euint64 minted) {
        uint256 asked = amount - (amount % rate());
        _requireRoom(asked);
        uint256 before = _reserve();
        SafeERC20.safeTransferFrom(IERC20(underlying()), msg.sender, address(this), asked);
        minted = _mintArrived(to, Math.min(asked, Math.saturatingSub(_reserve(), before)));
        // It returns the handle it was given.
        // slither-disable-next-line unused-return
        FHE.allowTransient(minted, msg.sender);
    }

    /// @notice Mints for an ERC-1363 transfer of `amount` to this contract, to the address in `data` or else to
    /// `from`, who gets back what exceeds a multiple of `rate()`. Only the underlying calls it.
    function onTransferReceived(
        address /* operator */,
        address from,
        uint256 amount,
        bytes calldata data
    ) public override nonReentrant returns (bytes4) {
        require(msg.sender == underlying(), ERC7984UnauthorizedCaller(msg.sender));
        // The tokens arrived before this call, so all that is not accounted for bounds what arrived.
        uint256 arrived = Math.min(amount, Math.saturatingSub(_reserve(), _wrapped * rate()));
        _requireRoom(arrived);
        require(_pay(from, arrived % rate()), UnderlyingRefused(from));
        // The data starts with an address.
        // forge-lint: disable-next-line(unsafe-typecast)
        _mintArrived(data.length < 20 ? from : address(bytes20(data)), arrived);
        return IERC1363Receiver.onTransferReceived.selector;
    }

    /// @notice Pays an unwrap to its recipient, once. Anyone may call it. Reverts with `UnderlyingRefused` if the
    /// underlying does not pay the recipient.
    /// @param amount what the unwrap burnt, in units of this token
    /// @param proof the committee's signatures for it
    function finalizeUnwrap(bytes32 unwrapRequestId, uint64 amount, bytes calldata proof) public override nonReentrant {
        (address recipient, uint256 value) = _settle(unwrapRequestId, amount, proof);
        require(_pay(recipient, value), UnderlyingRefused(recipient));
        emit UnwrapFinalized(recipient, unwrapRequestId, unwrapAmount(unwrapRequestId), amount);
    }

    /// @notice Pays an unwrap to `to`, because the underlying refuses its recipient. Only for its holder, or an
    /// operator of its holder. Reverts with `RecipientNotRefused` while the underlying pays the recipient: the holder
    /// cannot take back what belongs to another.
    /// @param amount what the unwrap burnt, in units of this token
    /// @param proof the committee's signatures for it
    function redirectUnwrap(
        bytes32 unwrapRequestId,
        uint64 amount,
        bytes calldata proof,
        address to
    ) external nonReentrant {
        require(to != address(0), ERC7984InvalidReceiver(to));
        _requireForHolder(unwrapRequestId);
        (address recipient, uint256 value) = _settle(unwrapRequestId, amount, proof);
        // Nobody can pass off a lack of gas, or a token that is locked or paused, as a refusal: `to` is paid next.
        require(!_pay(recipient, value), RecipientNotRefused(unwrapRequestId, recipient));
        require(_pay(to, value), UnderlyingRefused(to));
        emit UnwrapRedirected(unwrapRequestId, recipient, to);
        emit UnwrapFinalized(to, unwrapRequestId, unwrapAmount(unwrapRequestId), amount);
    }

    /// @notice Gives back the amount of an unwrap that pays its own holder, encrypted as it was. Only for the holder,
    /// or an operator of the holder. It needs no answer from the committee, and nothing from the underlying.
    function cancelUnwrap(bytes32 unwrapRequestId) external nonReentrant returns (euint64 minted) {
        _requireForHolder(unwrapRequestId);
        Unwrap memory pending = _unwraps[unwrapRequestId];
        require(pending.recipient == pending.holder, UnwrapPaysAnother(unwrapRequestId, pending.recipient));
        delete _unwraps[unwrapRequestId];
        minted = _mint(pending.holder, unwrapAmount(unwrapRequestId));
        emit UnwrapCancelled(unwrapRequestId, pending.holder);
    }

    /// @notice Units that wraps minted, less units that were paid out: never less than the total supply, and known to
    /// everyone. Donations do not count.
    function inferredTotalSupply() public view override returns (uint256) {
        return _wrapped;
    }

    /// @notice Who is paid when this unwrap is finalized; zero if it is not pending.
    function unwrapRequester(bytes32 unwrapRequestId) public view override returns (address) {
        return _unwraps[unwrapRequestId].recipient;
    }

    /// @notice Whose tokens this unwrap burnt, and who may redirect or cancel it; zero if it is not pending.
    function unwrapHolder(bytes32 unwrapRequestId) external view returns (address) {
        return _unwraps[unwrapRequestId].holder;
    }

    /// @dev The id of a request is the handle of the amount that was burnt, and no two operations share a handle.
    function _unwrap(address from, address to, euint64 amount) internal override returns (bytes32 unwrapRequestId) {
        require(to != address(0), ERC7984InvalidReceiver(to));
        require(isOperator(from, msg.sender), ERC7984UnauthorizedSpender(from, msg.sender));
        euint64 burnt = FHE.makePubliclyDecryptable(_burn(from, amount));
        unwrapRequestId = FHE.toBytes32(burnt);
        _unwraps[unwrapRequestId] = Unwrap({holder: from, recipient: to});
        emit UnwrapRequested(to, unwrapRequestId, burnt);
    }

    /// @dev Mints the whole units of what arrived. There is room for them.
    function _mintArrived(address to, uint256 arrived) private returns (euint64) {
        uint256 units = arrived / rate();
        _wrapped += units;
        return _mint(to, FHE.asEuint64(SafeCast.toUint64(units)));
    }

    /// @dev Ends a request whose amount the committee vouches for, before anyone is paid. Returns who was to be paid,
    /// and how much of the underlying.
    function _settle(
        bytes32 unwrapRequestId,
        uint64 amount,
        bytes calldata proof
    ) private returns (address recipient, uint256 value) {
        recipient = _unwraps[unwrapRequestId].recipient;
        require(recipient != address(0), InvalidUnwrapRequest(unwrapRequestId));
        delete _unwraps[unwrapRequestId];

        bytes32[] memory handles = new bytes32[](1);
        handles[0] = unwrapRequestId;
        FHE.checkSignatures(handles, abi.encode(amount), proof);

        require(amount <= _wrapped, UnwrapAboveReserve(amount, _wrapped));
        _wrapped -= amount;
        value = amount * rate();
    }

    /// @dev Whether the underlying paid. It did not if it moved nothing, whatever it says, and moves nothing if it says
    /// that it did not.
    function _pay(address to, uint256 value) private returns (bool) {
        // It is what is owed, not what somebody could send.
        // slither-disable-next-line incorrect-equality
        if (value == 0) return true;
        uint256 before = _reserve();
        uint256 told = SafeERC20.trySafeTransfer(IERC20(underlying()), to, value) ? value : 0;
        uint256 taken = Math.saturatingSub(before, _reserve());
        require(taken <= told, UnderlyingTookMore(taken, told));
        return taken != 0;
    }

    /// @dev What this contract holds of the underlying, donations included.
    function _reserve() private view returns (uint256) {
        return IERC20(underlying()).balanceOf(address(this));
    }

    function _requireRoom(uint256 value) private view {
        require(value / rate() <= Math.saturatingSub(maxTotalSupply(), _wrapped), ERC7984TotalSupplyOverflow());
    }

    function _requireForHolder(bytes32 unwrapRequestId) private view {
        address holder = _unwraps[unwrapRequestId].holder;
        require(holder != address(0), InvalidUnwrapRequest(unwrapRequestId));
        require(isOperator(holder, msg.sender), ERC7984UnauthorizedSpender(holder, msg.sender));
    }
}
