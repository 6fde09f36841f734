// SPDX-License-Identifier: MIT
pragma solidity ^0.8.27;

import {ERC7984} from "@openzeppelin/confidential-contracts/token/ERC7984/ERC7984.sol";
// solhint-disable-next-line max-line-length
import {ERC7984ERC20Wrapper} from "@openzeppelin/confidential-contracts/token/ERC7984/extensions/ERC7984ERC20Wrapper.sol";
import {DecryptionVerifier} from "../../src/host/DecryptionVerifier.sol";
import {FHE, euint64} from "../../src/lib/FHE.sol";
import {ConfidentialUSD} from "../../src/token/ConfidentialUSD.sol";
import {TestUSD} from "../../src/token/TestUSD.sol";
import {TokenTest} from "../support/TokenTest.sol";

contract ConfidentialUSDTest is TokenTest {
    TestUSD private _dollar;

    function setUp() public override {
        super.setUp();
        _dollar = new TestUSD();
        token = new ConfidentialUSD(_dollar);
    }

    function test_WrapAndTransfer() public {
        _wrap(ALICE, 100e6);
        vm.assertEq(_transfer(ALICE, BOB, 30e6), 30e6, "transferred");
        vm.assertEq(_balance(ALICE), 70e6, "sender");
        vm.assertEq(_balance(BOB), 30e6, "recipient");
        vm.assertEq(_supply(), 100e6, "supply");
    }

    function test_SendingWithoutABalanceSendsNothing() public {
        _wrap(ALICE, 1e6);
        vm.assertEq(_transfer(BOB, ALICE, 5), 0, "transferred");
        vm.assertEq(_balance(ALICE), 1e6, "recipient");
    }

    function test_OwnersMayReadTheirBalancesAndNobodyElse() public {
        _wrap(ALICE, 10e6);
        _transfer(ALICE, BOB, 1e6);
        bytes32 alice = FHE.toBytes32(token.confidentialBalanceOf(ALICE));
        vm.assertTrue(acl.persistAllowed(alice, ALICE), "Alice");
        vm.assertTrue(acl.persistAllowed(alice, address(token)), "the token");
        vm.assertFalse(acl.persistAllowed(alice, BOB), "Bob");
    }

    function test_AHandleIsNoAuthority() public {
        _wrap(ALICE, 10e6);
        euint64 balance = token.confidentialBalanceOf(ALICE);
        vm.prank(BOB);
        vm.expectRevert(abi.encodeWithSelector(ERC7984.ERC7984UnauthorizedUseOfEncryptedAmount.selector, balance, BOB));
        token.confidentialTransfer(BOB, balance);
    }

    function test_UnwrapPaysWhatTheCommitteeVouchesFor() public {
        _wrap(ALICE, 10e6);
        bytes32 request = _unwrap(ALICE, ALICE, 4e6);
        vm.assertEq(_value(request), 4e6, "burnt");
        vm.assertTrue(acl.isAllowedForDecryption(request), "publicly decryptable");
        bytes memory other = _vouch(request, 5e6, 2);
        vm.expectRevert(abi.encodeWithSelector(DecryptionVerifier.KMSSignatureThresholdNotReached.selector, 2));
        token.finalizeUnwrap(request, 5e6, other);
        _finalize(request);
        vm.assertEq(_dollar.balanceOf(ALICE), 4e6, "paid");
        bytes memory again = _vouch(request, 4e6, 3);
        vm.expectRevert(abi.encodeWithSelector(ERC7984ERC20Wrapper.InvalidUnwrapRequest.selector, request));
        token.finalizeUnwrap(request, 4e6, again);
    }

    function test_AnyoneVerifiesTheSupply() public {
        _wrap(ALICE, 25e6);
        uint256 asked = block.timestamp;
        euint64 supply = token.requestTotalSupplyDecryption();
        bytes32 handle = FHE.toBytes32(supply);
        vm.assertTrue(token.isTotalSupplyPending(supply), "pending");
        vm.assertTrue(acl.isAllowedForDecryption(handle), "publicly decryptable");
        // The supply moves on; what was asked for does not.
        _wrap(BOB, 1e6);
        vm.warp(asked + 60);

        bytes memory proof = _vouch(handle, 25e6, 3);
        vm.expectEmit(address(token));
        emit ConfidentialUSD.TotalSupplyVerified(supply, 25e6);
        token.finalizeTotalSupply(supply, 25e6, proof);
        vm.assertEq(token.lastVerifiedSupply(), 25e6, "verified");
        vm.assertEq(token.lastVerifiedAsOf(), asked, "when it was the supply");

        vm.expectRevert(abi.encodeWithSelector(ConfidentialUSD.TotalSupplyNotPending.selector, supply));
        token.finalizeTotalSupply(supply, 25e6, proof);
    }

    /// A zero wrap changes the handle of the supply, so a request after it replaced the one that was pending. Repeated,
    /// no request was ever finalized.
    function test_DoorAZeroWrapAndARequestReplaceNothing() public {
        _wrap(ALICE, 25e6);
        euint64 supply = token.requestTotalSupplyDecryption();
        euint64 later = supply;
        for (uint256 i = 0; i < 3; i++) {
            _wrap(BOB, 0);
            vm.prank(BOB);
            later = token.requestTotalSupplyDecryption();
            vm.assertNotEq(FHE.toBytes32(later), FHE.toBytes32(supply), "another handle");
        }
        token.finalizeTotalSupply(supply, 25e6, _vouch(FHE.toBytes32(supply), 25e6, 3));
        vm.assertEq(token.lastVerifiedSupply(), 25e6, "the first request");
        token.finalizeTotalSupply(later, 25e6, _vouch(FHE.toBytes32(later), 25e6, 3));
        vm.assertFalse(token.isTotalSupplyPending(later), "the last request");
    }

    /// Answers come in any order, and nobody can bring an old supply back.
    function test_DoorAnOlderSupplyDoesNotReplaceANewerOne() public {
        _wrap(ALICE, 25e6);
        euint64 older = token.requestTotalSupplyDecryption();
        _wrap(ALICE, 5e6);
        // In the same block: the order of requests decides, not their time.
        euint64 newer = token.requestTotalSupplyDecryption();
        token.finalizeTotalSupply(newer, 30e6, _vouch(FHE.toBytes32(newer), 30e6, 3));
        token.finalizeTotalSupply(older, 25e6, _vouch(FHE.toBytes32(older), 25e6, 3));
        vm.assertEq(token.lastVerifiedSupply(), 30e6, "the newer one");
        vm.assertFalse(token.isTotalSupplyPending(older), "each is finalized");
    }

    function test_ASupplyThatWasFinalizedMayBeRequestedAgain() public {
        _wrap(ALICE, 25e6);
        euint64 supply = token.requestTotalSupplyDecryption();
        bytes memory proof = _vouch(FHE.toBytes32(supply), 25e6, 3);
        token.finalizeTotalSupply(supply, 25e6, proof);
        uint256 later = block.timestamp + 60;
        vm.warp(later);
        vm.assertEq(FHE.toBytes32(token.requestTotalSupplyDecryption()), FHE.toBytes32(supply), "unchanged");
        token.finalizeTotalSupply(supply, 25e6, proof);
        vm.assertEq(token.lastVerifiedAsOf(), later, "it is the supply still");
    }

    function test_ASupplyNobodyRequestedIsNotVerified() public {
        _wrap(ALICE, 25e6);
        euint64 supply = token.confidentialTotalSupply();
        bytes memory proof = _vouch(FHE.toBytes32(supply), 25e6, 3);
        vm.expectRevert(abi.encodeWithSelector(ConfidentialUSD.TotalSupplyNotPending.selector, supply));
        token.finalizeTotalSupply(supply, 25e6, proof);
    }

    function test_TheSupplyIsNotVerifiedByFewerOrForAnotherValue() public {
        _wrap(ALICE, 25e6);
        euint64 supply = token.requestTotalSupplyDecryption();
        bytes memory two = _vouch(FHE.toBytes32(supply), 25e6, 2);
        vm.expectRevert(abi.encodeWithSelector(DecryptionVerifier.KMSSignatureThresholdNotReached.selector, 2));
        token.finalizeTotalSupply(supply, 25e6, two);
        bytes memory three = _vouch(FHE.toBytes32(supply), 25e6, 3);
        vm.expectPartialRevert(DecryptionVerifier.KMSInvalidSigner.selector);
        token.finalizeTotalSupply(supply, 26e6, three);
        vm.assertEq(token.lastVerifiedSupply(), 0, "nothing stored");
        token.finalizeTotalSupply(supply, 25e6, three);
    }

    function test_AnEmptySupplyIsZero() public {
        bytes32 handle = FHE.toBytes32(token.requestTotalSupplyDecryption());
        _compute();
        vm.assertEq(_value(handle), 0, "supply");
    }

    function _wrap(address user, uint64 amount) private {
        _dollar.mint(user, amount);
        vm.prank(user);
        _dollar.approve(address(token), amount);
        vm.prank(user);
        token.wrap(user, amount);
        _compute();
    }
}
