// SPDX-License-Identifier: MIT
pragma solidity ^0.8.27;

import {FHE, ebool, euint64, evector, externalEuint64, externalEvector} from "../../src/lib/FHE.sol";
import {IKMSVerifier} from "../../src/interfaces/IKMSVerifier.sol";
import {Calculator} from "../support/Calculator.sol";
import {HostTest} from "../support/HostTest.sol";

contract FHETest is HostTest {
    Calculator private _calculator;

    function setUp() public override {
        super.setUp();
        _calculator = new Calculator();
    }

    /// The model of these tests: the number of its inputs and their sum; model 9 fails.
    function _model(uint64 id, uint64[] memory numbers) internal pure override returns (uint64[] memory reports) {
        if (id == 9) return reports;
        reports = new uint64[](2);
        reports[0] = uint64(numbers.length);
        for (uint256 i = 0; i < numbers.length; i++) reports[1] += numbers[i];
    }

    /// forge-config: default.fuzz.runs = 32
    function test_ArithmeticIsModulo2To64(uint64 x, uint64 y) public {
        euint64[12] memory r = _calculator.arithmetic(x, y);
        _compute();
        unchecked {
            uint64[4] memory want = [x + y, x - y, x < y ? x : y, x > y ? x : y];
            for (uint256 i = 0; i < 12; i++) vm.assertEq(_value(FHE.toBytes32(r[i])), want[i / 3], "arithmetic");
        }
    }

    /// forge-config: default.fuzz.runs = 32
    function test_Comparisons(uint64 x, uint64 y) public {
        _checkComparisons(x, y);
        _checkComparisons(x, x);
    }

    function test_Logic() public {
        for (uint256 i = 0; i < 4; i++) {
            (bool x, bool y) = (i & 1 == 1, i & 2 == 2);
            ebool[16] memory r = _calculator.logic(x, y);
            _compute();
            bool[5] memory want = [x && y, x || y, x != y, x == y, x != y];
            for (uint256 j = 0; j < 15; j++) _checkBit(r[j], want[j / 3]);
            _checkBit(r[15], !x);
        }
    }

    function test_Conversions() public {
        for (uint256 i = 0; i < 2; i++) {
            bool control = i == 1;
            bytes32[4] memory r = _calculator.conversions(control, 17, 0);
            _compute();
            vm.assertEq(_value(r[0]), control ? 17 : 0, "select of integers");
            vm.assertEq(_value(r[1]), control ? 0 : 1, "select of bits");
            vm.assertEq(_value(r[2]), i, "asEuint64 of a bit");
            vm.assertEq(_value(r[3]), 1, "asEbool of an integer");
        }
    }

    function test_HandlesNeverSetAreZero() public {
        bytes32[3] memory r = _calculator.unset();
        _compute();
        vm.assertEq(_value(r[0]), 5, "add");
        vm.assertEq(_value(r[1]), 1, "not");
        vm.assertEq(_value(r[2]), 0, "allowThis");
        vm.assertTrue(acl.persistAllowed(r[2], address(_calculator)), "the zero may be kept");
    }

    function test_FromExternalTakesWhatTheSenderSealed() public {
        (bytes32 handle, bytes memory proof) = _seal(42, ALICE, address(_calculator));
        vm.prank(ALICE);
        euint64 kept = _calculator.keep(externalEuint64.wrap(handle), proof);
        _compute();
        vm.assertEq(FHE.toBytes32(kept), handle, "an input keeps its handle");
        euint64 next = _calculator.increment();
        _compute();
        vm.assertEq(_value(FHE.toBytes32(next)), 43, "increment");
    }

    function test_FromExternalWithoutProofTakesAnAllowedHandle() public {
        (bytes32 handle, bytes memory proof) = _seal(7, ALICE, address(_calculator));
        vm.prank(ALICE);
        _calculator.keep(externalEuint64.wrap(handle), proof);
        _calculator.share(ALICE);

        vm.prank(BOB);
        vm.expectRevert(abi.encodeWithSelector(FHE.SenderNotAllowedToUseHandle.selector, handle, BOB));
        _calculator.keep(externalEuint64.wrap(handle), "");

        vm.prank(ALICE);
        _calculator.keep(externalEuint64.wrap(handle), "");
    }

    function test_FromExternalOfNothingIsZero() public {
        euint64 zero = _calculator.keep(externalEuint64.wrap(0), "");
        _compute();
        vm.assertEq(_value(FHE.toBytes32(zero)), 0, "no handle, no proof");
    }

    function test_InferAboutAKeptVector() public {
        _keepVector();
        euint64[] memory r = _calculator.ask(1, 2);
        _compute();
        vm.assertEq(_value(FHE.toBytes32(r[0])), 5, "length");
        vm.assertEq(_value(FHE.toBytes32(r[1])), 77, "sum");
    }

    function test_InferReportsZerosForAJobThatFailed() public {
        _keepVector();
        euint64[] memory r = _calculator.ask(9, 2);
        _compute();
        vm.assertEq(_value(FHE.toBytes32(r[0])), 0, "of a job that failed");
        vm.assertEq(_value(FHE.toBytes32(r[1])), 0, "of a job that failed");
    }

    function test_ResultsBelongToTheCallerUntilTheEndOfTheTransaction() public {
        _keepVector();
        bytes32 result = FHE.toBytes32(_calculator.ask(1, 2)[0]);
        vm.assertFalse(acl.isAllowed(result, address(_calculator)), "the transaction is over");
        vm.assertFalse(acl.isAllowed(result, address(this)), "others");
    }

    function test_AVectorWithoutProofNeedsPermission() public {
        bytes32 handle = _keepVector();
        vm.prank(BOB);
        vm.expectRevert(abi.encodeWithSelector(FHE.SenderNotAllowedToUseHandle.selector, handle, BOB));
        _calculator.keepVector(externalEvector.wrap(handle), "");
        vm.expectRevert(abi.encodeWithSelector(FHE.SenderNotAllowedToUseHandle.selector, bytes32(0), address(this)));
        _calculator.keepVector(externalEvector.wrap(0), "");
        vm.prank(ALICE);
        evector kept = _calculator.keepVector(externalEvector.wrap(handle), "");
        vm.assertEq(FHE.toBytes32(kept), handle, "the same vector");
    }

    function test_CleanTransientStorage() public {
        (bool before, bool then) = _calculator.forget();
        vm.assertTrue(before, "allowed within the transaction");
        vm.assertFalse(then, "forgotten");
    }

    function test_CheckSignatures() public {
        bytes32[] memory handles = new bytes32[](1);
        handles[0] = _inputHandle(0, 5);
        bytes memory clear = abi.encode(uint64(9));
        bytes memory proof = _decryptionProof(decryptionVerifier, handles, clear, _first(memberKeys, 3));
        vm.expectEmit(address(_calculator));
        emit FHE.PublicDecryptionVerified(handles, clear);
        _calculator.check(handles, clear, proof);
        vm.assertTrue(_calculator.isValid(handles, clear, proof), "valid");
        vm.assertFalse(_calculator.isValid(handles, abi.encode(uint64(10)), proof), "another value");
        vm.expectRevert(IKMSVerifier.EmptyDecryptionProof.selector);
        _calculator.check(handles, clear, "");
    }

    /// Tools of the ecosystem read the configuration at this ERC-7201 slot.
    function test_ConfigurationSlot() public view {
        bytes32 slot =
            keccak256(abi.encode(uint256(keccak256("confidential.storage.config")) - 1)) & ~bytes32(uint256(0xff));
        vm.assertEq(uint256(slot) >> 224, 0x9e7b61f5, "first bytes of the slot");
        vm.assertEq(uint16(uint256(slot)), 0x9700, "last bytes of the slot");
        vm.assertEq(address(uint160(uint256(vm.load(address(_calculator), slot)))), address(acl), "ACL");
        bytes32 next = bytes32(uint256(slot) + 1);
        vm.assertEq(address(uint160(uint256(vm.load(address(_calculator), next)))), address(executor), "executor");
    }

    /// @dev A vector of five numbers, whose sum is 77, that Alice sealed.
    function _keepVector() private returns (bytes32 handle) {
        uint64[] memory numbers = new uint64[](5);
        (numbers[0], numbers[4]) = (70, 7);
        bytes memory proof;
        (handle, proof) = _sealVector(numbers, ALICE, address(_calculator));
        vm.prank(ALICE);
        _calculator.keepVector(externalEvector.wrap(handle), proof);
    }

    function _checkComparisons(uint64 x, uint64 y) private {
        ebool[18] memory r = _calculator.comparisons(x, y);
        _compute();
        bool[6] memory want = [x >= y, x > y, x <= y, x < y, x == y, x != y];
        for (uint256 i = 0; i < 18; i++) _checkBit(r[i], want[i / 3]);
    }

    function _checkBit(ebool handle, bool want) private view {
        vm.assertEq(_value(FHE.toBytes32(handle)), want ? 1 : 0, "bit");
    }
}
