// SPDX-License-Identifier: MIT
pragma solidity ^0.8.27;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {externalEuint64} from "../../src/lib/FHE.sol";
import {ConfidentialUSD} from "../../src/token/ConfidentialUSD.sol";
import {RogueToken} from "./RogueToken.sol";
import {TokenTest} from "./TokenTest.sol";

/// @notice What users and the underlying token of a wrapper may do, in any order: the handler of the invariant tests.
/// Every action may revert, but never without a reason.
contract WrapperActions is TokenTest {
    enum Action {
        Wrap,
        Receive,
        Send,
        Unwrap,
        Finalize,
        Redirect,
        Cancel
    }

    RogueToken public rogue;
    address[3] private _users = [ALICE, BOB, address(0xCA201)];
    bytes32[] private _requests;

    /// @notice How many actions of each kind succeeded.
    mapping(Action => uint256) public done;

    function setUp() public override {
        super.setUp();
        rogue = new RogueToken(18);
        token = new ConfidentialUSD(IERC20(address(rogue)));
    }

    /// @notice From now on the underlying behaves like this, and refuses one user or nobody.
    function misbehave(uint256 mode, uint256 refused) external {
        rogue.set(RogueToken.Mode(mode % (uint256(type(RogueToken.Mode).max) + 1)));
        for (uint256 i = 0; i < _users.length; i++) rogue.refuse(_users[i], refused % 6 == i);
    }

    /// @notice During the next transfer the underlying calls the wrapper: it pretends that tokens arrived, or finalizes
    /// an unwrap.
    function callBack(uint256 who, uint256 amount, uint256 which) external {
        bytes memory call = abi.encodeCall(token.onTransferReceived, (address(0), _user(who), _bounded(amount), ""));
        if (which % 2 == 0 && _requests.length != 0) {
            bytes32 request = _requests[which % _requests.length];
            (uint64 clear, bytes memory proof) = _answer(request);
            call = abi.encodeCall(token.finalizeUnwrap, (request, clear, proof));
        }
        rogue.hook(address(token), call);
    }

    /// @notice At most a thousand units, so that donations do not hide units without backing.
    function donate(uint256 amount) external {
        rogue.mint(address(token), amount % 1e15);
    }

    function wrap(uint256 who, uint256 to, uint256 amount) external {
        amount = _bounded(amount);
        rogue.mint(_user(who), 2 * amount);
        vm.prank(_user(who));
        rogue.approve(address(token), amount);
        _do(Action.Wrap, _user(who), address(token), abi.encodeCall(token.wrap, (_user(to), amount)));
    }

    /// @notice Wraps by an ERC-1363 transfer.
    function receive1363(uint256 who, uint256 amount) external {
        amount = _bounded(amount);
        rogue.mint(_user(who), 2 * amount);
        bytes memory call = abi.encodeCall(rogue.transferAndCall, (address(token), amount, ""));
        _do(Action.Receive, _user(who), address(rogue), call);
    }

    function transfer(uint256 from, uint256 to, uint64 amount) external {
        (bytes32 handle, bytes memory proof) = _seal(amount, _user(from), address(token));
        // The selector of an overloaded function.
        bytes memory call = abi.encodeWithSelector(
            bytes4(keccak256("confidentialTransfer(address,bytes32,bytes)")),
            _user(to),
            handle,
            proof
        );
        _do(Action.Send, _user(from), address(token), call);
    }

    /// @notice Sometimes pays the wrapper itself, which refuses that.
    function unwrap(uint256 from, uint256 to, uint64 amount) external {
        address recipient = to % 8 == 7 ? address(token) : _user(to);
        (bytes32 handle, bytes memory proof) = _seal(amount, _user(from), address(token));
        bytes memory call = abi.encodeWithSelector(
            bytes4(keccak256("unwrap(address,address,bytes32,bytes)")),
            _user(from),
            recipient,
            externalEuint64.wrap(handle),
            proof
        );
        bytes memory answer = _do(Action.Unwrap, _user(from), address(token), call);
        if (answer.length == 32) _requests.push(abi.decode(answer, (bytes32)));
    }

    function finalize(uint256 index) external {
        if (_requests.length == 0) return;
        bytes32 request = _requests[index % _requests.length];
        (uint64 clear, bytes memory proof) = _answer(request);
        bytes memory call = abi.encodeCall(token.finalizeUnwrap, (request, clear, proof));
        _do(Action.Finalize, address(this), address(token), call);
    }

    function redirect(uint256 who, uint256 index, uint256 to) external {
        if (_requests.length == 0) return;
        bytes32 request = _requests[index % _requests.length];
        (uint64 clear, bytes memory proof) = _answer(request);
        bytes memory call = abi.encodeCall(token.redirectUnwrap, (request, clear, proof, _user(to)));
        _do(Action.Redirect, _user(who), address(token), call);
    }

    function cancel(uint256 who, uint256 index) external {
        if (_requests.length == 0) return;
        bytes32 request = _requests[index % _requests.length];
        _do(Action.Cancel, _user(who), address(token), abi.encodeCall(token.cancelUnwrap, (request)));
    }

    /// @notice The units of all users, of the supply, and of the unwraps that are not paid yet; and what backs them, in
    /// the underlying.
    function totals() external view returns (uint256 balances, uint256 supply, uint256 pending, uint256 held) {
        for (uint256 i = 0; i < _users.length; i++) balances += _balance(_users[i]);
        for (uint256 i = 0; i < _requests.length; i++)
            if (token.unwrapRequester(_requests[i]) != address(0)) pending += _value(_requests[i]);
        return (balances, _supply(), pending, rogue.balanceOf(address(token)));
    }

    function inferredTotalSupply() external view returns (uint256) {
        return token.inferredTotalSupply();
    }

    function rate() external view returns (uint256) {
        return token.rate();
    }

    function _do(Action action, address who, address target, bytes memory call) private returns (bytes memory answer) {
        bool succeeded;
        vm.prank(who);
        // solhint-disable-next-line avoid-low-level-calls
        (succeeded, answer) = target.call(call);
        if (succeeded) {
            _compute();
            done[action]++;
        } else {
            // Forge records what a call emitted before it reverted.
            vm.recordLogs();
            vm.assertTrue(answer.length >= 4, "a revert without a reason");
            answer = "";
        }
    }

    function _user(uint256 seed) private view returns (address) {
        return _users[seed % _users.length];
    }

    /// @dev Four amounts fill the supply. Most are no multiple of the rate.
    function _bounded(uint256 amount) private pure returns (uint256) {
        return amount % (2 ** 62 * 1e12 + 1);
    }
}
