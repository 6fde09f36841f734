// SPDX-License-Identifier: MIT
pragma solidity ^0.8.27;

import {FHE, ebool, euint64, evector, externalEbool, externalEuint64, externalEvector} from "../../src/lib/FHE.sol";
import {FheType} from "../../src/lib/FheType.sol";
import {Impl} from "../../src/lib/Impl.sol";
import {Handles} from "../../src/host/Handles.sol";
import {IFHEExecutor} from "../../src/interfaces/IFHEExecutor.sol";
import {IKMSVerifier} from "../../src/interfaces/IKMSVerifier.sol";
import {Calculator} from "../support/Calculator.sol";
import {HostTest} from "../support/HostTest.sol";
import {Vm} from "../support/Vm.sol";

/// @notice A contract that forgot to call `FHE.setCoprocessor`.
contract Unconfigured {
    function encrypt() external returns (euint64) {
        return FHE.asEuint64(1);
    }

    function share(euint64 value) external {
        FHE.allowThis(value);
    }

    function check(bytes32[] calldata handles, bytes calldata cleartexts) external {
        FHE.checkSignatures(handles, cleartexts, "");
    }
}

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

    /// forge-config: default.fuzz.runs = 32
    function test_AnOperandNeverSetIsZero(uint64 x, bool y) public {
        bytes32[] memory r = _calculator.unsetOperands(x, y);
        Vm.Log[] memory logs = vm.getRecordedLogs();
        _evaluate(logs, address(executor));
        unchecked {
            uint64[10] memory want = [x, x, 0 - x, x, 0, 0, x, x, x == 0 ? 1 : 0, 1];
            for (uint256 i = 0; i < 10; i++) vm.assertEq(_value(r[i]), want[i], "integers");
        }
        bool zero = x == 0;
        bool[18] memory bits = [
            false,
            !zero,
            true,
            zero,
            !zero,
            false,
            zero,
            zero,
            !zero,
            !zero, // gt le lt eq ne
            false,
            false,
            y,
            y,
            y,
            y,
            !y,
            y // and or xor, eq, ne
        ];
        for (uint256 i = 0; i < 18; i++) vm.assertEq(_value(r[10 + i]), bits[i] ? 1 : 0, "bits");
        vm.assertEq(_value(r[28]), 0, "two integers never set");
        vm.assertEq(_value(r[29]), 1, "two bits never set");
        // Both of the operands that are known, the left side of a subtraction, and one each where both are unset.
        vm.assertEq(_count(logs, IFHEExecutor.TrivialEncrypt.selector), 2 + 1 + 2, "operations spent on zeros");
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

    /// A handle of another type was taken, and what the contract then stored could not be used any more.
    function test_DoorAnInputWithoutProofHasTheRightType() public {
        bytes32 vector = _keepVector();
        vm.startPrank(ALICE);
        bytes32 bit = FHE.toBytes32(_calculator.lend(true));
        _calculator.takeBit(externalEbool.wrap(bit), "");
        vm.expectRevert(abi.encodeWithSelector(FHE.WrongHandleType.selector, bit, FheType.Uint64));
        _calculator.keep(externalEuint64.wrap(bit), "");
        vm.expectRevert(abi.encodeWithSelector(FHE.WrongHandleType.selector, bit, Handles.VECTOR));
        _calculator.keepVector(externalEvector.wrap(bit), "");
        vm.expectRevert(abi.encodeWithSelector(FHE.WrongHandleType.selector, vector, FheType.Uint64));
        _calculator.keep(externalEuint64.wrap(vector), "");
        vm.expectRevert(abi.encodeWithSelector(FHE.WrongHandleType.selector, vector, FheType.Bool));
        _calculator.takeBit(externalEbool.wrap(vector), "");
        vm.stopPrank();
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

    function test_EveryHandleHasAValue() public {
        _checkSizes(0, 0);
        _checkSizes(0, 32);
        _checkSizes(2, 32);
        _checkSizes(1, 31);
        _checkSizes(1, 64);
    }

    function test_AContractThatWasNotConfiguredSaysSo() public {
        Unconfigured contract_ = new Unconfigured();
        vm.expectRevert(Impl.CoprocessorNotSet.selector);
        contract_.encrypt();
        vm.expectRevert(Impl.CoprocessorNotSet.selector);
        contract_.share(euint64.wrap(bytes32(uint256(1))));
        vm.expectRevert(Impl.CoprocessorNotSet.selector);
        contract_.check(new bytes32[](1), new bytes(32));
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

    function _checkSizes(uint256 handles, uint256 size) private {
        (bytes32[] memory list, bytes memory clear) = (new bytes32[](handles), new bytes(size));
        bytes memory proof = _decryptionProof(decryptionVerifier, list, clear, _first(memberKeys, 3));
        vm.expectRevert(abi.encodeWithSelector(FHE.WrongCleartextSize.selector, handles, size));
        _calculator.check(list, clear, proof);
        vm.assertFalse(_calculator.isValid(list, clear, proof), "another number of values");
    }

    function _count(Vm.Log[] memory logs, bytes32 topic) private pure returns (uint256 count) {
        for (uint256 i = 0; i < logs.length; i++) if (logs[i].topics[0] == topic) count++;
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
