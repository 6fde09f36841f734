// SPDX-License-Identifier: MIT
pragma solidity ^0.8.27;

import {OwnableUpgradeable} from "@openzeppelin/contracts-upgradeable/access/OwnableUpgradeable.sol";
import {FHE, euint64} from "@fhevm/solidity/lib/FHE.sol";
import {ZamaEthereumConfig} from "@fhevm/solidity/config/ZamaConfig.sol";
import {Impl} from "@fhevm/solidity/lib/Impl.sol";
import {IHCULimit} from "../../src/interfaces/IHCULimit.sol";
import {FheType} from "../../src/lib/FheType.sol";
import {HCUPrices} from "../../src/host/HCUPrices.sol";
import {HostContract} from "../../src/host/HostContract.sol";
import {Scores} from "../../src/lib/Scores.sol";
import {ConfidentialUSD} from "../../src/token/ConfidentialUSD.sol";
import {TestUSD} from "../../src/token/TestUSD.sol";
import {HostTest} from "../support/HostTest.sol";
import {Prices} from "../support/Prices.sol";

/// @notice Asks for as much as it is told to, in one transaction.
contract Spender is ZamaEthereumConfig {
    function chain(uint256 length) external {
        euint64 sum = FHE.asEuint64(0);
        for (uint256 i = 0; i < length; i++) sum = FHE.add(sum, 1);
    }

    function wide(uint256 count) external {
        euint64 one = FHE.asEuint64(1);
        for (uint256 i = 0; i < count; i++) FHE.add(one, 1);
    }

    function infer(uint256 count) external {
        bytes32[] memory inputs = new bytes32[](1);
        inputs[0] = FHE.toBytes32(FHE.asEuint64(1));
        for (uint256 i = 0; i < count; i++) Impl.infer(1, inputs, 1);
    }

    /// @notice The classifier's use of the results of a model.
    function top(uint8 results) external {
        bytes32[] memory inputs = new bytes32[](1);
        inputs[0] = FHE.toBytes32(FHE.asEuint64(1));
        bytes32[] memory handles = Impl.infer(1, inputs, results);
        euint64[] memory reports = new euint64[](results);
        for (uint256 i = 0; i < results; i++) reports[i] = euint64.wrap(handles[i]);
        Scores.top(reports);
    }

    function send(ConfidentialUSD token, address to, uint64 amount, uint256 count) external {
        for (uint256 i = 0; i < count; i++) {
            euint64 value = FHE.asEuint64(amount);
            FHE.allowTransient(value, address(token));
            token.confidentialTransfer(to, value);
        }
    }

    function endSponsoring(IHCULimit limit) external {
        limit.endSponsoring(address(this));
    }
}

/// @notice Withdraws again while it is being paid.
contract Reentrant {
    IHCULimit private immutable _limit;
    uint256 private _amount;

    constructor(IHCULimit limit) {
        _limit = limit;
    }

    function steal(uint256 amount) external {
        _amount = amount;
        _limit.withdraw(amount, payable(address(this)));
    }

    receive() external payable {
        _limit.withdraw(_amount, payable(address(this)));
    }
}

contract HCULimitTest is HostTest {
    Spender private _spender;

    function setUp() public override {
        super.setUp();
        _spender = new Spender();
        vm.deal(ALICE, 100 ether);
        vm.deal(BOB, 100 ether);
    }

    /// 4,110 chained additions for 50M gas made a value that could never be computed, and with it every balance that it
    /// was added to.
    function test_DoorAChainOf4110AdditionsIsRefused() public {
        vm.expectPartialRevert(IHCULimit.HCUTransactionDepthLimitExceeded.selector);
        _spender.chain(4110);
        vm.expectPartialRevert(IHCULimit.HCUTransactionLimitExceeded.selector);
        _spender.wide(4110);
    }

    function test_TheDepthLimitIsExact() public {
        uint256 longest = (HCUPrices.MAX_DEPTH - HCUPrices.TRIVIAL_ENCRYPT_UINT64) / HCUPrices.FHE_ADD_UINT64;
        _spender.chain(longest);
        uint256 depth = HCUPrices.TRIVIAL_ENCRYPT_UINT64 + (longest + 1) * HCUPrices.FHE_ADD_UINT64;
        vm.expectRevert(
            abi.encodeWithSelector(IHCULimit.HCUTransactionDepthLimitExceeded.selector, depth, HCUPrices.MAX_DEPTH)
        );
        _spender.chain(longest + 1);
    }

    /// What a caller uses in a block is no other caller's loss, and comes back with the next block.
    function test_DoorACallerCannotUseUpAnothersBlock() public {
        for (uint256 i = 0; i < 6; i++) _spender.infer(4);
        vm.expectPartialRevert(IHCULimit.HCUCallerBlockLimitExceeded.selector);
        _spender.infer(4);
        Spender other = new Spender();
        other.infer(4);
        vm.roll(block.number + 1);
        vm.assertEq(hcuLimit.usedInBlock(address(_spender)), 0, "a new block");
        _spender.infer(4);
    }

    function test_NormalUseFits() public {
        TestUSD dollar = new TestUSD();
        ConfidentialUSD token = new ConfidentialUSD(dollar);
        dollar.mint(address(this), 100e6);
        dollar.approve(address(token), 100e6);
        token.wrap(address(_spender), 100e6);
        _spender.send(token, BOB, 1e6, 20);
        _compute();
        vm.assertEq(_value(FHE.toBytes32(token.confidentialBalanceOf(BOB))), 20e6, "twenty transfers");
        _spender.top(100);
    }

    /// No operation is free, and none costs other than its price.
    function test_EveryOperationIsCharged() public {
        uint256 before = 0;
        bytes32 a = executor.trivialEncrypt(3, uint8(FheType.Uint64));
        before = _charged(before, HCUPrices.TRIVIAL_ENCRYPT_UINT64);
        bytes32 b = executor.trivialEncrypt(1, uint8(FheType.Bool));
        before = _charged(before, HCUPrices.TRIVIAL_ENCRYPT_BOOL);
        // A later transaction may use neither, unless the values are kept.
        (bytes32 x, bytes memory xProof) = _seal(5, ALICE, address(this));
        executor.verifyInput(x, ALICE, xProof, uint8(FheType.Uint64));
        before = _charged(before, HCUPrices.VERIFY_INPUT_UINT64);
        vm.assertFalse(acl.isAllowed(a, address(this)) || acl.isAllowed(b, address(this)), "not kept");
        Prices prices = new Prices();
        prices.check(hcuLimit, executor);
        (bytes32 v, bytes memory vProof) = _sealVector(new uint64[](4), ALICE, address(this));
        executor.verifyVector(v, ALICE, vProof);
        _charged(before, HCUPrices.VERIFY_VECTOR);
    }

    function test_NobodyElseReports() public {
        vm.expectRevert(IHCULimit.CallerMustBeFHEVMExecutorContract.selector);
        hcuLimit.checkHCUForTrivialEncrypt(5, bytes32(uint256(1) << 100), address(_spender));
        vm.expectRevert(IHCULimit.CallerMustBeFHEVMExecutorContract.selector);
        hcuLimit.checkHCUForFheAdd(5, 0x00, 0, 0, 0, address(_spender));
    }

    function test_WithoutAPriceNothingIsCharged() public {
        _spender.chain(3);
        vm.assertEq(hcuLimit.feesOf(address(_spender)), 0, "fees");
        vm.assertEq(hcuLimit.creditOf(address(_spender)), 0, "credit");
    }

    function test_DoorNoOperationIsUnpaid() public {
        _setPrice(1 gwei);
        uint256 need = HCUPrices.TRIVIAL_ENCRYPT_UINT64 * 1 gwei;
        vm.expectRevert(abi.encodeWithSelector(IHCULimit.InsufficientCredit.selector, address(_spender), need, 0));
        _spender.chain(1);

        uint256 cost = (HCUPrices.TRIVIAL_ENCRYPT_UINT64 + 2 * HCUPrices.FHE_ADD_UINT64) * 1 gwei;
        vm.expectEmit(address(hcuLimit));
        emit IHCULimit.Deposited(address(_spender), ALICE, cost);
        vm.prank(ALICE);
        hcuLimit.deposit{value: cost}(address(_spender));
        vm.expectPartialRevert(IHCULimit.InsufficientCredit.selector);
        _spender.chain(3);
        vm.assertEq(hcuLimit.creditOf(address(_spender)), cost, "a transaction that fails pays nothing");
        _spender.chain(2);
        vm.assertEq(hcuLimit.creditOf(address(_spender)), 0, "spent");
        vm.assertEq(hcuLimit.feesOf(address(_spender)), cost, "paid");

        address[] memory payers = new address[](2);
        (payers[0], payers[1]) = (address(_spender), address(_spender));
        hcuLimit.collectFees(payers);
        vm.assertEq(TREASURY.balance, cost, "collected once");
        vm.assertEq(address(hcuLimit).balance, 0, "nothing is left");
    }

    function test_CreditIsItsOwners() public {
        vm.prank(ALICE);
        hcuLimit.deposit{value: 3 ether}(ALICE);
        vm.prank(BOB);
        vm.expectRevert(abi.encodeWithSelector(IHCULimit.InsufficientCredit.selector, BOB, 1, 0));
        hcuLimit.withdraw(1, payable(BOB));
        vm.prank(ALICE);
        hcuLimit.withdraw(1 ether, payable(BOB));
        vm.assertEq(BOB.balance, 101 ether, "sent");
        vm.assertEq(hcuLimit.creditOf(ALICE), 2 ether, "left");
        vm.prank(ALICE);
        vm.expectRevert(HostContract.ZeroAddress.selector);
        hcuLimit.withdraw(1 ether, payable(address(0)));
        vm.prank(ALICE);
        vm.expectRevert(abi.encodeWithSelector(IHCULimit.TransferFailed.selector, address(_spender), 1 ether));
        hcuLimit.withdraw(1 ether, payable(address(_spender)));
    }

    function test_DoorAWithdrawalCannotBeReentered() public {
        Reentrant thief = new Reentrant(hcuLimit);
        vm.prank(ALICE);
        hcuLimit.deposit{value: 5 ether}(ALICE);
        vm.prank(BOB);
        hcuLimit.deposit{value: 1 ether}(address(thief));
        vm.expectRevert(abi.encodeWithSelector(IHCULimit.TransferFailed.selector, address(thief), 1 ether));
        thief.steal(1 ether);
        vm.expectRevert(abi.encodeWithSelector(IHCULimit.TransferFailed.selector, address(thief), 0.6 ether));
        thief.steal(0.6 ether);
        vm.assertEq(address(hcuLimit).balance, 6 ether, "balance");
    }

    function test_CreditIsBounded() public {
        uint256 limit = type(uint80).max;
        vm.deal(ALICE, 2 * limit);
        vm.prank(ALICE);
        hcuLimit.deposit{value: limit}(BOB);
        vm.prank(ALICE);
        vm.expectRevert(abi.encodeWithSelector(IHCULimit.CreditTooLarge.selector, limit + 1, limit));
        hcuLimit.deposit{value: 1}(BOB);
    }

    function test_ASponsorPaysWhileItCan() public {
        _setPrice(1 gwei);
        uint256 need = HCUPrices.MAX_TRANSACTION * 1 gwei;
        vm.prank(ALICE);
        vm.expectRevert(abi.encodeWithSelector(IHCULimit.InsufficientCredit.selector, ALICE, need, 0));
        hcuLimit.sponsor(address(_spender));
        vm.startPrank(ALICE);
        hcuLimit.deposit{value: need}(ALICE);
        hcuLimit.sponsor(address(_spender));
        vm.stopPrank();
        _spender.chain(1);
        uint256 cost = (HCUPrices.TRIVIAL_ENCRYPT_UINT64 + HCUPrices.FHE_ADD_UINT64) * 1 gwei;
        vm.assertEq(hcuLimit.feesOf(ALICE), cost, "the sponsor paid");
        vm.assertEq(hcuLimit.feesOf(address(_spender)), 0, "the caller did not");

        // With the sponsor's credit gone, the caller's own pays.
        vm.startPrank(ALICE);
        hcuLimit.withdraw(hcuLimit.creditOf(ALICE), payable(ALICE));
        hcuLimit.deposit{value: cost}(address(_spender));
        vm.stopPrank();
        _spender.chain(1);
        vm.assertEq(hcuLimit.feesOf(address(_spender)), cost, "the caller paid");
    }

    /// A stranger cannot take the place of a sponsor that pays, nor keep a place without paying.
    function test_DoorSponsorsAreNotPushedOut() public {
        _setPrice(1 gwei);
        uint256 need = HCUPrices.MAX_TRANSACTION * 1 gwei;
        vm.startPrank(ALICE);
        hcuLimit.deposit{value: need}(ALICE);
        hcuLimit.sponsor(address(_spender));
        vm.stopPrank();
        vm.startPrank(BOB);
        hcuLimit.deposit{value: need}(BOB);
        vm.expectRevert(abi.encodeWithSelector(IHCULimit.SponsorAlreadySet.selector, address(_spender), ALICE));
        hcuLimit.sponsor(address(_spender));
        vm.expectRevert(abi.encodeWithSelector(IHCULimit.NotSponsor.selector, address(_spender), BOB));
        hcuLimit.endSponsoring(address(_spender));
        vm.stopPrank();

        vm.prank(ALICE);
        hcuLimit.withdraw(1, payable(ALICE));
        vm.prank(BOB);
        hcuLimit.sponsor(address(_spender));
        vm.assertEq(hcuLimit.sponsorOf(address(_spender)), BOB, "one that can pay");
        _spender.endSponsoring(hcuLimit);
        vm.assertEq(hcuLimit.sponsorOf(address(_spender)), address(0), "by the caller");
    }

    /// Who sponsors itself pays once for each operation, and pays.
    function test_DoorSponsoringOneselfIsNotFree() public {
        _setPrice(1);
        vm.deal(address(this), 1 ether);
        hcuLimit.deposit{value: 1 ether}(address(this));
        hcuLimit.sponsor(address(this));
        executor.trivialEncrypt(1, uint8(FheType.Uint64));
        vm.assertEq(hcuLimit.feesOf(address(this)), HCUPrices.TRIVIAL_ENCRYPT_UINT64, "fees");
        vm.assertEq(hcuLimit.creditOf(address(this)), 1 ether - HCUPrices.TRIVIAL_ENCRYPT_UINT64, "credit");
    }

    function test_OnlyTheAdminSetsPriceAndCollector() public {
        bytes memory refused = abi.encodeWithSelector(OwnableUpgradeable.OwnableUnauthorizedAccount.selector, BOB);
        vm.startPrank(BOB);
        vm.expectRevert(refused);
        hcuLimit.setPrice(0);
        vm.expectRevert(refused);
        hcuLimit.setFeeCollector(BOB);
        vm.stopPrank();
        vm.prank(ADMIN);
        hcuLimit.setFeeCollector(BOB);
        vm.assertEq(hcuLimit.feeCollector(), BOB, "collector");
    }

    function _setPrice(uint96 price) private {
        vm.prank(ADMIN);
        hcuLimit.setPrice(price);
    }

    /// @dev Checks what was used since `before`, and returns what is used now.
    function _charged(uint256 before, uint256 price) private view returns (uint256 used) {
        used = hcuLimit.usedInBlock(address(this));
        vm.assertEq(used - before, price, "price");
    }
}
