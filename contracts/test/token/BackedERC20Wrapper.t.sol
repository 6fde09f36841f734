// SPDX-License-Identifier: MIT
pragma solidity ^0.8.27;

import {ERC7984} from "@openzeppelin/confidential-contracts/token/ERC7984/ERC7984.sol";
// solhint-disable-next-line max-line-length
import {ERC7984ERC20Wrapper} from "@openzeppelin/confidential-contracts/token/ERC7984/extensions/ERC7984ERC20Wrapper.sol";
import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {SafeERC20} from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";
import {ReentrancyGuardTransient} from "@openzeppelin/contracts/utils/ReentrancyGuardTransient.sol";
import {BackedERC20Wrapper} from "../../src/token/BackedERC20Wrapper.sol";
import {ConfidentialUSD} from "../../src/token/ConfidentialUSD.sol";
import {RogueToken} from "../support/RogueToken.sol";
import {TokenTest} from "../support/TokenTest.sol";
import {Vm} from "../support/Vm.sol";
import {WrapperActions} from "../support/WrapperActions.sol";

contract BackedERC20WrapperTest is TokenTest {
    /// @dev What one unit of the wrapper is worth in the underlying, which has 18 decimals.
    uint256 private constant RATE = 1e12;
    uint64 private constant FULL = type(uint64).max;
    address private constant CAROL = address(0xCA201);

    RogueToken private _rogue;

    function setUp() public override {
        super.setUp();
        _rogue = new RogueToken(18);
        token = new ConfidentialUSD(IERC20(address(_rogue)));
    }

    function test_DecimalsAreCappedAtSix() public {
        vm.assertEq(token.decimals(), 6, "of 18");
        vm.assertEq(token.rate(), RATE, "rate of 18");
        ConfidentialUSD cents = new ConfidentialUSD(IERC20(address(new RogueToken(2))));
        vm.assertEq(cents.decimals(), 2, "of 2");
        vm.assertEq(cents.rate(), 1, "rate of 2");
    }

    function test_AnUnderlyingWithoutCodeIsRefused() public {
        vm.expectRevert(abi.encodeWithSelector(BackedERC20Wrapper.NotAToken.selector, ALICE));
        new ConfidentialUSD(IERC20(ALICE));
    }

    function test_WrapTakesWholeUnitsOnly() public {
        _wrap(ALICE, 5 * RATE + 7);
        vm.assertEq(_balance(ALICE), 5, "units");
        vm.assertEq(_rogue.balanceOf(ALICE), 7, "left with the sender");
        vm.assertEq(_rogue.balanceOf(address(token)), 5 * RATE, "held");
    }

    function test_AnERC1363TransferWraps() public {
        _rogue.mint(ALICE, 9 * RATE + 3);
        vm.prank(ALICE);
        _rogue.transferAndCall(address(token), 4 * RATE + 3, "");
        vm.prank(ALICE);
        _rogue.transferAndCall(address(token), 5 * RATE, abi.encodePacked(BOB));
        _compute();
        vm.assertEq(_balance(ALICE), 4, "sender");
        vm.assertEq(_balance(BOB), 5, "named in the data");
        vm.assertEq(_rogue.balanceOf(ALICE), 3, "returned");
        vm.expectRevert(abi.encodeWithSelector(ERC7984.ERC7984UnauthorizedCaller.selector, address(this)));
        token.onTransferReceived(ALICE, ALICE, RATE, "");
    }

    /// A transfer of any amount creates and loses nothing. A transfer of too much moves nothing.
    function test_TransfersConserveTheSupply(uint64 balance, uint64[4] memory amounts) public {
        _wrap(ALICE, balance * RATE);
        (uint256 alice, uint256 bob) = (balance, 0);
        for (uint256 i = 0; i < amounts.length; i++) {
            uint64 amount = i & 1 == 0 ? amounts[i] : amounts[i] % (balance / 2 + 1);
            bool enough = amount <= alice;
            vm.assertEq(_transfer(ALICE, BOB, amount), enough ? amount : 0, "transferred");
            if (enough) (alice, bob) = (alice - amount, bob + amount);
            vm.assertEq(_balance(ALICE), alice, "sender");
            vm.assertEq(_balance(BOB), bob, "recipient");
        }
        vm.assertEq(_supply(), balance, "supply");
    }

    function test_ATokenWithoutAnswersIsWrappedAndUnwrapped() public {
        _rogue.set(RogueToken.Mode.NoAnswer);
        _wrap(ALICE, 5 * RATE);
        _finalize(_unwrap(ALICE, BOB, 5));
        vm.assertEq(_rogue.balanceOf(BOB), 5 * RATE, "paid");
    }

    function test_ATokenThatSaysNoWrapsNothing() public {
        _rogue.set(RogueToken.Mode.SaysNo);
        _approve(ALICE, 5 * RATE);
        vm.prank(ALICE);
        vm.expectRevert(abi.encodeWithSelector(SafeERC20.SafeERC20FailedOperation.selector, address(_rogue)));
        token.wrap(ALICE, 5 * RATE);
    }

    /// A hundred units are asked for, and the token keeps one. Backed by 99, the hundredth was anyone else's.
    function test_DoorAFeeOnTransferMintsWhatArrived() public {
        _rogue.set(RogueToken.Mode.Fee);
        _wrap(ALICE, 100 * RATE);
        vm.assertEq(_balance(ALICE), 99, "by wrap");
        _rogue.mint(BOB, 100 * RATE);
        vm.prank(BOB);
        _rogue.transferAndCall(address(token), 100 * RATE, "");
        _compute();
        vm.assertEq(_balance(BOB), 99, "by an ERC-1363 transfer");
        vm.assertEq(_supply() * RATE, _rogue.balanceOf(address(token)), "backed");
    }

    function test_DoorATransferThatMovesNothingMintsNothing() public {
        _rogue.set(RogueToken.Mode.Silent);
        _wrap(ALICE, 100 * RATE);
        vm.assertEq(_balance(ALICE), 0, "balance");
        vm.assertEq(token.inferredTotalSupply(), 0, "supply");
    }

    /// A donation above the cap of the supply stopped every mint.
    function test_DoorDonationsNeitherMintNorTakeRoom() public {
        _rogue.mint(address(token), (uint256(FULL) + 1) * RATE);
        vm.assertEq(token.inferredTotalSupply(), 0, "no supply");
        _wrap(ALICE, 5 * RATE);
        vm.assertEq(_balance(ALICE), 5, "wrapped");
        vm.assertEq(token.inferredTotalSupply(), 5, "supply");
        _finalize(_unwrap(ALICE, ALICE, 5));
        vm.assertEq(token.inferredTotalSupply(), 0, "paid");
    }

    function test_DoorAFullSupplyRefusesBeforeTokensMove() public {
        _wrap(ALICE, uint256(FULL) * RATE);
        vm.assertEq(_balance(ALICE), FULL, "the whole supply");
        _approve(BOB, RATE);
        vm.prank(BOB);
        vm.expectRevert(ERC7984ERC20Wrapper.ERC7984TotalSupplyOverflow.selector);
        token.wrap(BOB, RATE);
        vm.prank(BOB);
        vm.expectRevert(ERC7984ERC20Wrapper.ERC7984TotalSupplyOverflow.selector);
        _rogue.transferAndCall(address(token), RATE, "");

        // Moving, unwrapping and cancelling go on, and what is paid makes room.
        vm.assertEq(_transfer(ALICE, BOB, FULL), FULL, "transferred");
        bytes32 request = _unwrap(BOB, BOB, FULL);
        vm.prank(BOB);
        token.cancelUnwrap(request);
        _compute();
        vm.assertEq(_balance(BOB), FULL, "cancelled");
        _finalize(_unwrap(BOB, CAROL, 1));
        vm.prank(BOB);
        token.wrap(BOB, RATE);
        _compute();
        vm.assertEq(_balance(BOB), FULL, "wrapped again");
    }

    function test_AWrapAboveTheCapIsRefusedBeforeTokensMove() public {
        _wrap(ALICE, 5 * RATE);
        // It would fail too, but for its own reason and after the check.
        _rogue.set(RogueToken.Mode.Paused);
        vm.prank(ALICE);
        vm.expectRevert(ERC7984ERC20Wrapper.ERC7984TotalSupplyOverflow.selector);
        token.wrap(ALICE, type(uint256).max);
        vm.prank(ALICE);
        vm.expectRevert(ERC7984ERC20Wrapper.ERC7984TotalSupplyOverflow.selector);
        token.wrap(ALICE, (uint256(FULL) - 4) * RATE);
    }

    /// The token pretends, while one deposit arrives, that another one did.
    function test_DoorReenteringMintsNothing() public {
        _approve(ALICE, 5 * RATE);
        _rogue.hook(address(token), abi.encodeCall(token.onTransferReceived, (BOB, BOB, 5 * RATE, "")));
        vm.prank(ALICE);
        token.wrap(ALICE, 5 * RATE);
        _compute();
        vm.assertFalse(_rogue.hookSucceeded(), "re-entered");
        vm.assertEq(
            bytes32(_rogue.hookAnswer()),
            bytes32(ReentrancyGuardTransient.ReentrancyGuardReentrantCall.selector),
            "why"
        );
        vm.assertEq(_balance(ALICE), 5, "minted once");
        vm.assertEq(_balance(BOB), 0, "and to nobody else");
    }

    /// The token pays an unwrap twice: it re-enters while it pays.
    function test_DoorReenteringIsNotPaidTwice() public {
        _wrap(ALICE, 10 * RATE);
        bytes32 request = _unwrap(ALICE, ALICE, 5);
        (uint64 clear, bytes memory proof) = _answer(request);
        _rogue.hook(address(token), abi.encodeCall(token.finalizeUnwrap, (request, clear, proof)));
        token.finalizeUnwrap(request, clear, proof);
        vm.assertFalse(_rogue.hookSucceeded(), "re-entered");
        vm.assertEq(_rogue.balanceOf(ALICE), 5 * RATE, "paid once");
    }

    /// Nobody says that tokens arrived but those that did: a token that lies mints at most what is not spoken for.
    function test_DoorALyingTokenMintsOnlyWhatIsHeld() public {
        _wrap(ALICE, 10 * RATE);
        vm.prank(address(_rogue));
        token.onTransferReceived(BOB, BOB, 10 * RATE, "");
        _compute();
        vm.assertEq(_balance(BOB), 0, "unbacked");
        vm.assertEq(_supply(), 10, "supply");
    }

    function test_DoorASurchargeIsNotPaidByOtherHolders() public {
        _wrap(ALICE, 100 * RATE);
        _wrap(BOB, 100 * RATE);
        bytes32 request = _unwrap(ALICE, ALICE, 100);
        (uint64 clear, bytes memory proof) = _answer(request);
        _rogue.set(RogueToken.Mode.Surcharge);
        vm.expectRevert(abi.encodeWithSelector(BackedERC20Wrapper.UnderlyingTookMore.selector, 101 * RATE, 100 * RATE));
        token.finalizeUnwrap(request, clear, proof);
        vm.prank(ALICE);
        token.cancelUnwrap(request);
        _compute();
        vm.assertEq(_balance(ALICE), 100, "cancelled");
        vm.assertEq(_rogue.balanceOf(address(token)), 200 * RATE, "held");
    }

    /// An unwrap to a blacklisted recipient was lost.
    function test_DoorARefusedRecipientIsRedirected() public {
        _wrap(ALICE, 10 * RATE);
        bytes32 request = _unwrap(ALICE, BOB, 4);
        _rogue.refuse(BOB, true);
        (uint64 clear, bytes memory proof) = _answer(request);
        vm.expectRevert(abi.encodeWithSelector(BackedERC20Wrapper.UnderlyingRefused.selector, BOB));
        token.finalizeUnwrap(request, clear, proof);

        vm.prank(BOB);
        vm.expectRevert(abi.encodeWithSelector(ERC7984.ERC7984UnauthorizedSpender.selector, ALICE, BOB));
        token.redirectUnwrap(request, clear, proof, BOB);
        vm.prank(ALICE);
        vm.expectRevert(abi.encodeWithSelector(ERC7984.ERC7984InvalidReceiver.selector, address(0)));
        token.redirectUnwrap(request, clear, proof, address(0));
        vm.prank(ALICE);
        vm.expectRevert(abi.encodeWithSelector(BackedERC20Wrapper.UnderlyingRefused.selector, BOB));
        token.redirectUnwrap(request, clear, proof, BOB);

        vm.expectEmit(address(token));
        emit BackedERC20Wrapper.UnwrapRedirected(request, BOB, CAROL);
        vm.prank(ALICE);
        token.redirectUnwrap(request, clear, proof, CAROL);
        vm.assertEq(_rogue.balanceOf(CAROL), 4 * RATE, "paid");
        vm.assertEq(token.unwrapRequester(request), address(0), "no longer pending");
        vm.prank(ALICE);
        vm.expectRevert(abi.encodeWithSelector(ERC7984ERC20Wrapper.InvalidUnwrapRequest.selector, request));
        token.redirectUnwrap(request, clear, proof, CAROL);
    }

    function test_DoorARefusedHolderCancels() public {
        _wrap(ALICE, 10 * RATE);
        bytes32 request = _unwrap(ALICE, ALICE, 4);
        vm.assertEq(token.unwrapHolder(request), ALICE, "holder");
        _rogue.refuse(ALICE, true);
        vm.prank(BOB);
        vm.expectRevert(abi.encodeWithSelector(ERC7984.ERC7984UnauthorizedSpender.selector, ALICE, BOB));
        token.cancelUnwrap(request);

        vm.expectEmit(address(token));
        emit BackedERC20Wrapper.UnwrapCancelled(request, ALICE);
        vm.prank(ALICE);
        token.cancelUnwrap(request);
        _compute();
        vm.assertEq(_balance(ALICE), 10, "the whole balance");
        vm.assertEq(_supply(), 10, "the whole supply");

        (uint64 clear, bytes memory proof) = _answer(request);
        vm.expectRevert(abi.encodeWithSelector(ERC7984ERC20Wrapper.InvalidUnwrapRequest.selector, request));
        token.finalizeUnwrap(request, clear, proof);
        vm.prank(ALICE);
        vm.expectRevert(abi.encodeWithSelector(ERC7984ERC20Wrapper.InvalidUnwrapRequest.selector, request));
        token.cancelUnwrap(request);
    }

    /// Who accepts an unwrap as a payment does not lose it to its sender, not even while the token is paused.
    function test_DoorTheHolderCannotTakeBackWhatPaysAnother() public {
        _wrap(ALICE, 10 * RATE);
        bytes32 request = _unwrap(ALICE, BOB, 4);
        (uint64 clear, bytes memory proof) = _answer(request);
        vm.prank(ALICE);
        vm.expectRevert(abi.encodeWithSelector(BackedERC20Wrapper.UnwrapPaysAnother.selector, request, BOB));
        token.cancelUnwrap(request);
        vm.prank(ALICE);
        vm.expectRevert(abi.encodeWithSelector(BackedERC20Wrapper.RecipientNotRefused.selector, request, BOB));
        token.redirectUnwrap(request, clear, proof, ALICE);
        _rogue.set(RogueToken.Mode.Paused);
        vm.prank(ALICE);
        vm.expectRevert(abi.encodeWithSelector(BackedERC20Wrapper.UnderlyingRefused.selector, ALICE));
        token.redirectUnwrap(request, clear, proof, ALICE);
        _rogue.set(RogueToken.Mode.Honest);
        token.finalizeUnwrap(request, clear, proof);
        vm.assertEq(_rogue.balanceOf(BOB), 4 * RATE, "paid");
    }

    /// With little gas the payment to the recipient fails for want of it, and so does everything after it.
    function test_DoorALackOfGasIsNotARefusal(uint256 gas) public {
        gas %= 400_000;
        _wrap(ALICE, 10 * RATE);
        bytes32 request = _unwrap(ALICE, BOB, 4);
        (uint64 clear, bytes memory proof) = _answer(request);
        vm.prank(ALICE);
        try token.redirectUnwrap{gas: gas}(request, clear, proof, CAROL) {
            revert("the holder took what belongs to another");
        } catch {
            vm.assertEq(token.unwrapRequester(request), BOB, "still pending");
            vm.assertEq(_rogue.balanceOf(CAROL), 0, "nothing is paid");
        }
    }

    /// A silent token says yes and pays nobody: the request stays.
    function test_DoorAPaymentThatMovesNothingIsNotOne() public {
        _wrap(ALICE, 10 * RATE);
        bytes32 request = _unwrap(ALICE, ALICE, 4);
        (uint64 clear, bytes memory proof) = _answer(request);
        _rogue.set(RogueToken.Mode.Silent);
        vm.expectRevert(abi.encodeWithSelector(BackedERC20Wrapper.UnderlyingRefused.selector, ALICE));
        token.finalizeUnwrap(request, clear, proof);
        _rogue.set(RogueToken.Mode.Honest);
        token.finalizeUnwrap(request, clear, proof);
        vm.assertEq(_rogue.balanceOf(ALICE), 4 * RATE, "paid");
    }

    /// A token that pays and denies it would pay a redirected unwrap twice.
    function test_DoorADeniedPaymentIsNotMadeTwice() public {
        _wrap(ALICE, 10 * RATE);
        bytes32 request = _unwrap(ALICE, BOB, 4);
        (uint64 clear, bytes memory proof) = _answer(request);
        _rogue.set(RogueToken.Mode.Liar);
        vm.prank(ALICE);
        vm.expectRevert(abi.encodeWithSelector(BackedERC20Wrapper.UnderlyingTookMore.selector, 4 * RATE, 0));
        token.redirectUnwrap(request, clear, proof, CAROL);
    }

    function test_AnUnwrapToTheWrapperItselfIsRedirected() public {
        _wrap(ALICE, 10 * RATE);
        bytes32 request = _unwrap(ALICE, address(token), 4);
        (uint64 clear, bytes memory proof) = _answer(request);
        vm.expectRevert(abi.encodeWithSelector(BackedERC20Wrapper.UnderlyingRefused.selector, address(token)));
        token.finalizeUnwrap(request, clear, proof);
        vm.prank(ALICE);
        token.redirectUnwrap(request, clear, proof, ALICE);
        vm.assertEq(_rogue.balanceOf(ALICE), 4 * RATE, "paid");
    }

    /// The holder's balance was short, so nothing was burnt, and nothing needs the token.
    function test_AnUnwrapOfNothingIsFinalizedWhateverTheTokenDoes() public {
        _wrap(ALICE, 3 * RATE);
        bytes32 request = _unwrap(ALICE, BOB, 4);
        _rogue.refuse(BOB, true);
        _finalize(request);
        vm.assertEq(_balance(ALICE), 3, "balance");
        vm.assertEq(_rogue.balanceOf(address(token)), 3 * RATE, "held");
    }

    function test_OperatorsOfTheHolderCancel() public {
        _wrap(ALICE, 10 * RATE);
        bytes32 request = _unwrap(ALICE, ALICE, 4);
        vm.prank(ALICE);
        token.setOperator(BOB, uint48(block.timestamp));
        vm.prank(BOB);
        token.cancelUnwrap(request);
        _compute();
        vm.assertEq(_balance(ALICE), 10, "balance");
    }

    /// A committee that lies pays out no more than was wrapped.
    function test_AnAmountAboveTheReserveIsRefused() public {
        _wrap(ALICE, 10 * RATE);
        _rogue.mint(address(token), 100 * RATE);
        bytes32 request = _unwrap(ALICE, ALICE, 4);
        bytes memory proof = _vouch(request, 11, 3);
        vm.expectRevert(abi.encodeWithSelector(BackedERC20Wrapper.UnwrapAboveReserve.selector, 11, 10));
        token.finalizeUnwrap(request, 11, proof);
    }

    function _approve(address user, uint256 amount) private {
        _rogue.mint(user, amount);
        vm.prank(user);
        _rogue.approve(address(token), amount);
    }

    function _wrap(address user, uint256 amount) private {
        _approve(user, amount);
        vm.prank(user);
        token.wrap(user, amount);
        _compute();
    }
}

/// @notice What holds after any actions of users and of a malicious underlying, in any order.
contract BackedERC20WrapperInvariants {
    Vm private constant vm = Vm(address(uint160(uint256(keccak256("hevm cheat code")))));

    struct FuzzSelector {
        address addr;
        bytes4[] selectors;
    }

    WrapperActions private _actions;

    function setUp() public {
        _actions = new WrapperActions();
        _actions.setUp();
    }

    /// @notice What forge calls, in any order.
    function targetSelectors() external view returns (FuzzSelector[] memory targets) {
        bytes4[10] memory list = [
            WrapperActions.misbehave.selector,
            WrapperActions.callBack.selector,
            WrapperActions.donate.selector,
            WrapperActions.wrap.selector,
            WrapperActions.receive1363.selector,
            WrapperActions.transfer.selector,
            WrapperActions.unwrap.selector,
            WrapperActions.finalize.selector,
            WrapperActions.redirect.selector,
            WrapperActions.cancel.selector
        ];
        targets = new FuzzSelector[](1);
        targets[0] = FuzzSelector({addr: address(_actions), selectors: new bytes4[](list.length)});
        for (uint256 i = 0; i < list.length; i++) targets[0].selectors[i] = list[i];
    }

    function targetContracts() external view returns (address[] memory targets) {
        targets = new address[](1);
        targets[0] = address(_actions);
    }

    /// forge-config: default.invariant.runs = 16
    /// forge-config: default.invariant.depth = 60
    /// forge-config: default.invariant.fail-on-revert = true
    function invariant_EveryUnitIsBacked() public view {
        _check();
    }

    /// The actions do what they say, so that the invariant is not one of doing nothing.
    function test_EveryActionSucceedsOnce() public {
        _actions.wrap(0, 0, 100e12);
        _actions.receive1363(1, 50e12 + 1);
        _actions.transfer(0, 1, 10);
        _actions.unwrap(0, 2, 30);
        _actions.misbehave(uint256(RogueToken.Mode.Honest), 2);
        _actions.redirect(0, 0, 1);
        _actions.unwrap(1, 1, 5);
        _actions.cancel(1, 1);
        _actions.unwrap(1, 1, 7);
        _actions.finalize(2);
        for (uint256 i = 0; i <= uint256(type(WrapperActions.Action).max); i++) {
            vm.assertTrue(_actions.done(WrapperActions.Action(i)) != 0, "an action never succeeds");
        }
        (uint256 balances, , uint256 pending, ) = _actions.totals();
        vm.assertEq(balances, 150 - 30 - 7, "balances");
        vm.assertEq(pending, 0, "pending");
        _check();
    }

    function _check() private view {
        (uint256 balances, uint256 supply, uint256 pending, uint256 held) = _actions.totals();
        vm.assertEq(balances, supply, "the balances are not the supply");
        vm.assertEq(supply + pending, _actions.inferredTotalSupply(), "the accounts do not add up");
        vm.assertTrue(held >= (supply + pending) * _actions.rate(), "a unit has no backing");
        vm.assertTrue(supply + pending <= type(uint64).max, "the supply overflowed");
    }
}
