// SPDX-License-Identifier: MIT
pragma solidity ^0.8.27;

import {IERC1363Receiver} from "@openzeppelin/contracts/interfaces/IERC1363Receiver.sol";

/// @notice An ERC-20 that misbehaves on command. Anyone mints.
contract RogueToken {
    enum Mode {
        Honest,
        // Answers with no bytes, as tokens older than the standard do.
        NoAnswer,
        // Keeps a hundredth of what is sent.
        Fee,
        // Takes a hundredth more from who sends.
        Surcharge,
        // Says no, and moves nothing.
        SaysNo,
        // Says no, and moves it all the same.
        Liar,
        // Says yes, and moves nothing.
        Silent,
        // Reverts, as a paused token does.
        Paused
    }

    uint8 public immutable decimals;
    Mode public mode;
    mapping(address => uint256) public balanceOf;
    mapping(address => mapping(address => uint256)) public allowance;
    mapping(address => bool) public refused;

    /// @notice Whether the call of the last hook succeeded, and what it answered.
    bool public hookSucceeded;
    bytes public hookAnswer;
    address private _hookTarget;
    bytes private _hookCall;

    error Refused(address account);
    error IsPaused();
    error TooLittle(address account);

    constructor(uint8 decimals_) {
        decimals = decimals_;
    }

    function mint(address to, uint256 amount) external {
        balanceOf[to] += amount;
    }

    function set(Mode mode_) external {
        mode = mode_;
    }

    function refuse(address account, bool refuses) external {
        refused[account] = refuses;
    }

    /// @notice Makes this call, once, while the next transfer is under way.
    function hook(address target, bytes calldata call) external {
        (_hookTarget, _hookCall, hookSucceeded) = (target, call, false);
    }

    function approve(address spender, uint256 amount) external returns (bool) {
        allowance[msg.sender][spender] = amount;
        return true;
    }

    function transfer(address to, uint256 amount) external returns (bool) {
        return _answer(_move(msg.sender, to, amount));
    }

    function transferFrom(address from, address to, uint256 amount) external returns (bool) {
        require(allowance[from][msg.sender] >= amount, TooLittle(from));
        allowance[from][msg.sender] -= amount;
        return _answer(_move(from, to, amount));
    }

    function transferAndCall(address to, uint256 amount, bytes calldata data) external returns (bool) {
        bool moved = _move(msg.sender, to, amount);
        bytes4 answer = IERC1363Receiver(to).onTransferReceived(msg.sender, msg.sender, amount, data);
        require(answer == IERC1363Receiver.onTransferReceived.selector, Refused(to));
        return moved;
    }

    function _move(address from, address to, uint256 amount) private returns (bool) {
        require(mode != Mode.Paused, IsPaused());
        require(!refused[from], Refused(from));
        require(!refused[to], Refused(to));
        if (mode == Mode.SaysNo) return false;
        if (mode == Mode.Silent) return true;
        uint256 taken = mode == Mode.Surcharge ? amount + amount / 100 : amount;
        require(balanceOf[from] >= taken, TooLittle(from));
        balanceOf[from] -= taken;
        balanceOf[to] += mode == Mode.Fee ? amount - amount / 100 : amount;
        _runHook();
        return mode != Mode.Liar;
    }

    function _runHook() private {
        if (_hookTarget == address(0)) return;
        (address target, bytes memory call) = (_hookTarget, _hookCall);
        _hookTarget = address(0);
        // solhint-disable-next-line avoid-low-level-calls
        (hookSucceeded, hookAnswer) = target.call(call);
    }

    function _answer(bool moved) private view returns (bool) {
        if (mode == Mode.NoAnswer) {
            assembly ("memory-safe") {
                return(0, 0)
            }
        }
        return moved;
    }
}
