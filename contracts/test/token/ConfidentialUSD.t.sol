// SPDX-License-Identifier: MIT
pragma solidity ^0.8.27;

import {ERC7984} from "@openzeppelin/confidential-contracts/token/ERC7984/ERC7984.sol";
// solhint-disable-next-line max-line-length
import {ERC7984ERC20Wrapper} from "@openzeppelin/confidential-contracts/token/ERC7984/extensions/ERC7984ERC20Wrapper.sol";
import {DecryptionVerifier} from "../../src/host/DecryptionVerifier.sol";
import {FHE, euint64, externalEuint64} from "../../src/lib/FHE.sol";
import {ConfidentialUSD} from "../../src/token/ConfidentialUSD.sol";
import {TestUSD} from "../../src/token/TestUSD.sol";
import {HostTest} from "../support/HostTest.sol";

contract ConfidentialUSDTest is HostTest {
    TestUSD private _dollar;
    ConfidentialUSD private _token;

    function setUp() public override {
        super.setUp();
        _dollar = new TestUSD();
        _token = new ConfidentialUSD(_dollar);
    }

    function test_TheTestDollarIsMintableAndSaysItIsWorthless() public {
        _dollar.mint(ALICE, 5e6);
        vm.assertEq(_dollar.balanceOf(ALICE), 5e6, "balance");
        vm.assertEq(_dollar.decimals(), 6, "decimals");
        vm.assertEq(keccak256(bytes(_dollar.name())), keccak256("Test US Dollar (worthless)"), "name");
    }

    function test_WrapAndTransfer() public {
        _wrap(ALICE, 100e6);
        vm.assertEq(_transfer(ALICE, BOB, 30e6), 30e6, "transferred");
        vm.assertEq(_balance(ALICE), 70e6, "sender");
        vm.assertEq(_balance(BOB), 30e6, "recipient");
        vm.assertEq(_supply(), 100e6, "supply");
    }

    /// A transfer of any amount creates and loses nothing. A transfer of too much moves nothing.
    function test_TransfersConserveTheSupply(uint64 balance, uint64[4] memory amounts) public {
        _wrap(ALICE, balance);
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

    function test_SendingWithoutABalanceSendsNothing() public {
        _wrap(ALICE, 1e6);
        vm.assertEq(_transfer(BOB, ALICE, 5), 0, "transferred");
        vm.assertEq(_balance(ALICE), 1e6, "recipient");
    }

    function test_OwnersMayReadTheirBalancesAndNobodyElse() public {
        _wrap(ALICE, 10e6);
        _transfer(ALICE, BOB, 1e6);
        bytes32 alice = FHE.toBytes32(_token.confidentialBalanceOf(ALICE));
        vm.assertTrue(acl.persistAllowed(alice, ALICE), "Alice");
        vm.assertTrue(acl.persistAllowed(alice, address(_token)), "the token");
        vm.assertFalse(acl.persistAllowed(alice, BOB), "Bob");
    }

    function test_AHandleIsNoAuthority() public {
        _wrap(ALICE, 10e6);
        euint64 balance = _token.confidentialBalanceOf(ALICE);
        vm.prank(BOB);
        vm.expectRevert(abi.encodeWithSelector(ERC7984.ERC7984UnauthorizedUseOfEncryptedAmount.selector, balance, BOB));
        _token.confidentialTransfer(BOB, balance);
    }

    function test_UnwrapPaysWhatTheCommitteeVouchesFor() public {
        _wrap(ALICE, 10e6);
        (bytes32 handle, bytes memory proof) = _seal(4e6, ALICE, address(_token));
        vm.prank(ALICE);
        bytes32 request = _token.unwrap(ALICE, ALICE, externalEuint64.wrap(handle), proof);
        _compute();
        vm.assertEq(_value(request), 4e6, "burnt");
        vm.assertTrue(acl.isAllowedForDecryption(request), "publicly decryptable");
        _token.finalizeUnwrap(request, 4e6, _vouch(request, 4e6, 3));
        vm.assertEq(_dollar.balanceOf(ALICE), 4e6, "paid");
        bytes memory again = _vouch(request, 4e6, 3);
        vm.expectRevert(abi.encodeWithSelector(ERC7984ERC20Wrapper.InvalidUnwrapRequest.selector, request));
        _token.finalizeUnwrap(request, 4e6, again);
    }

    function test_AnyoneVerifiesTheSupply() public {
        _wrap(ALICE, 25e6);
        euint64 supply = _token.requestTotalSupplyDecryption();
        bytes32 handle = FHE.toBytes32(supply);
        vm.assertEq(FHE.toBytes32(_token.pendingTotalSupply()), handle, "pending");
        vm.assertTrue(acl.isAllowedForDecryption(handle), "publicly decryptable");
        // The supply moves on; what was asked for does not.
        _wrap(BOB, 1e6);

        bytes memory proof = _vouch(handle, 25e6, 3);
        vm.expectEmit(address(_token));
        emit ConfidentialUSD.TotalSupplyVerified(supply, 25e6);
        _token.finalizeTotalSupply(25e6, proof);
        vm.assertEq(_token.lastVerifiedSupply(), 25e6, "verified");
        vm.assertEq(_token.lastVerifiedAt(), block.timestamp, "when");

        vm.expectRevert(ConfidentialUSD.NoPendingTotalSupply.selector);
        _token.finalizeTotalSupply(25e6, proof);
    }

    function test_TheSupplyIsNotVerifiedByFewerOrForAnotherValue() public {
        _wrap(ALICE, 25e6);
        bytes32 handle = FHE.toBytes32(_token.requestTotalSupplyDecryption());
        bytes memory two = _vouch(handle, 25e6, 2);
        vm.expectRevert(abi.encodeWithSelector(DecryptionVerifier.KMSSignatureThresholdNotReached.selector, 2));
        _token.finalizeTotalSupply(25e6, two);
        bytes memory three = _vouch(handle, 25e6, 3);
        vm.expectPartialRevert(DecryptionVerifier.KMSInvalidSigner.selector);
        _token.finalizeTotalSupply(26e6, three);
        vm.assertEq(_token.lastVerifiedSupply(), 0, "nothing stored");
        _token.finalizeTotalSupply(25e6, three);
    }

    function test_AnEmptySupplyIsZero() public {
        bytes32 handle = FHE.toBytes32(_token.requestTotalSupplyDecryption());
        _compute();
        vm.assertEq(_value(handle), 0, "supply");
    }

    function _wrap(address user, uint64 amount) private {
        _dollar.mint(user, amount);
        vm.prank(user);
        _dollar.approve(address(_token), amount);
        vm.prank(user);
        _token.wrap(user, amount);
        _compute();
    }

    function _transfer(address from, address to, uint64 amount) private returns (uint256) {
        (bytes32 handle, bytes memory proof) = _seal(amount, from, address(_token));
        vm.prank(from);
        euint64 transferred = _token.confidentialTransfer(to, externalEuint64.wrap(handle), proof);
        _compute();
        return _value(FHE.toBytes32(transferred));
    }

    function _balance(address user) private view returns (uint256) {
        return _value(FHE.toBytes32(_token.confidentialBalanceOf(user)));
    }

    function _supply() private view returns (uint256) {
        return _value(FHE.toBytes32(_token.confidentialTotalSupply()));
    }

    function _vouch(bytes32 handle, uint64 clear, uint256 members) private view returns (bytes memory) {
        bytes32[] memory handles = new bytes32[](1);
        handles[0] = handle;
        return _decryptionProof(decryptionVerifier, handles, abi.encode(clear), _first(memberKeys, members));
    }
}
