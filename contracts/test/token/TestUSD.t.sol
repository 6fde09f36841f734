// SPDX-License-Identifier: MIT
pragma solidity ^0.8.27;

import {TestUSD} from "../../src/token/TestUSD.sol";
import {HostTest} from "../support/HostTest.sol";

contract TestUSDTest is HostTest {
    TestUSD private _dollar;

    function setUp() public override {
        super.setUp();
        _dollar = new TestUSD();
    }

    function test_AnyoneMintsAndItSaysItIsWorthless() public {
        _dollar.mint(ALICE, 5e6);
        vm.assertEq(_dollar.balanceOf(ALICE), 5e6, "balance");
        vm.assertEq(_dollar.decimals(), 6, "decimals");
        vm.assertEq(keccak256(bytes(_dollar.name())), keccak256("Test US Dollar (worthless)"), "name");
    }

    /// Whoever minted all that a total supply holds stopped everybody else.
    function test_DoorNobodyExhaustsTheSupply() public {
        uint256 max = _dollar.MAX_MINT();
        uint256 all = type(uint256).max - _dollar.totalSupply();
        vm.prank(BOB);
        vm.expectRevert(abi.encodeWithSelector(TestUSD.MintAboveMaximum.selector, all, max));
        _dollar.mint(BOB, all);
        vm.prank(BOB);
        vm.expectRevert(abi.encodeWithSelector(TestUSD.MintAboveMaximum.selector, max + 1, max));
        _dollar.mint(BOB, max + 1);
        _dollar.mint(BOB, max);
        _dollar.mint(ALICE, max);
        vm.assertEq(_dollar.balanceOf(ALICE), max, "others mint on");
    }
}
