// SPDX-License-Identifier: MIT
pragma solidity ^0.8.27;

import {IFHEExecutor} from "../../src/interfaces/IFHEExecutor.sol";
import {IInputVerifier} from "../../src/interfaces/IInputVerifier.sol";
import {InputVerifier} from "../../src/host/InputVerifier.sol";
import {FheType} from "../../src/lib/FheType.sol";
import {HostTest} from "../support/HostTest.sol";
import {Vm} from "../support/Vm.sol";

/// @notice Calls the executor in one transaction each time, as a contract that does not use the library would.
contract RawCaller {
    IFHEExecutor private immutable _executor;

    constructor(IFHEExecutor executor) {
        _executor = executor;
    }

    function twice() external returns (bytes32, bytes32) {
        bytes32 a = _executor.trivialEncrypt(1, uint8(FheType.Uint64));
        return (_executor.fheAdd(a, a, 0x00), _executor.fheAdd(a, a, 0x00));
    }

    function addOf(uint256 x, FheType xType, uint256 y, FheType yType) external returns (bytes32) {
        return
            _executor.fheAdd(
                _executor.trivialEncrypt(x, uint8(xType)),
                _executor.trivialEncrypt(y, uint8(yType)),
                0x00
            );
    }

    function addScalar(uint256 x, bytes32 scalar, bytes1 scalarByte) external returns (bytes32) {
        return _executor.fheAdd(_executor.trivialEncrypt(x, uint8(FheType.Uint64)), scalar, scalarByte);
    }

    function andScalar(bytes32 scalar) external returns (bytes32) {
        return _executor.fheBitAnd(_executor.trivialEncrypt(1, uint8(FheType.Bool)), scalar, 0x01);
    }

    function select(FheType control, FheType yes, FheType no) external returns (bytes32) {
        return
            _executor.fheIfThenElse(
                _executor.trivialEncrypt(1, uint8(control)),
                _executor.trivialEncrypt(1, uint8(yes)),
                _executor.trivialEncrypt(1, uint8(no))
            );
    }

    function cast(FheType from, FheType to) external returns (bytes32) {
        return _executor.cast(_executor.trivialEncrypt(1, uint8(from)), uint8(to));
    }

    function infer(uint64 modelId, FheType[] calldata types, uint8 outputs) external returns (bytes32[] memory) {
        bytes32[] memory inputs = new bytes32[](types.length);
        for (uint256 i = 0; i < types.length; i++) inputs[i] = _executor.trivialEncrypt(1, uint8(types[i]));
        return _executor.fheInfer(modelId, inputs, outputs);
    }

    /// @notice Asks about one vector, given `count` times.
    function inferVector(
        bytes32 handle,
        address user,
        bytes calldata proof,
        uint256 count
    ) external returns (bytes32[] memory) {
        _executor.verifyVector(handle, user, proof);
        bytes32[] memory inputs = new bytes32[](count);
        for (uint256 i = 0; i < count; i++) inputs[i] = handle;
        return _executor.fheInfer(1, inputs, 3);
    }

    /// @notice Asks about one integer twice.
    function inferTwice() external returns (bytes32[] memory, bytes32[] memory) {
        bytes32[] memory inputs = new bytes32[](1);
        inputs[0] = _executor.trivialEncrypt(1, uint8(FheType.Uint64));
        return (_executor.fheInfer(1, inputs, 3), _executor.fheInfer(1, inputs, 3));
    }

    function not(FheType fheType) external returns (bytes32) {
        return _executor.fheNot(_executor.trivialEncrypt(1, uint8(fheType)));
    }
}

contract FHEExecutorTest is HostTest {
    RawCaller private _caller;

    function setUp() public override {
        super.setUp();
        _caller = new RawCaller(executor);
    }

    function test_HandleLayout() public {
        bytes32 handle = executor.trivialEncrypt(1, uint8(FheType.Uint64));
        vm.assertEq(uint8(handle[21]), 0xff, "computed");
        vm.assertEq(uint64(uint256(handle) >> 16), block.chainid, "chain id");
        vm.assertEq(uint8(handle[30]), uint8(FheType.Uint64), "type");
        vm.assertEq(uint8(handle[31]), 0, "version");
        bytes32 bit = executor.trivialEncrypt(1, uint8(FheType.Bool));
        vm.assertEq(uint8(bit[30]), uint8(FheType.Bool), "type of a bit");
    }

    /// The same operation on the same handles, in one transaction and in two of one block.
    function test_NoTwoOperationsShareAHandle() public {
        (bytes32 first, bytes32 second) = _caller.twice();
        vm.assertNotEq(first, second, "one transaction");
        bytes32 third = executor.trivialEncrypt(0, uint8(FheType.Uint64));
        vm.assertNotEq(third, executor.trivialEncrypt(0, uint8(FheType.Uint64)), "two transactions");
    }

    function test_EventsNameTheCallerAndTheResult() public {
        bytes32 result = executor.trivialEncrypt(7, uint8(FheType.Uint64));
        Vm.Log[] memory logs = vm.getRecordedLogs();
        uint256 seen = 0;
        for (uint256 i = 0; i < logs.length; i++) {
            if (logs[i].emitter != address(executor)) continue;
            vm.assertEq(logs[i].topics[0], IFHEExecutor.TrivialEncrypt.selector, "event");
            vm.assertEq(logs[i].topics[1], bytes32(uint256(uint160(address(this)))), "caller");
            vm.assertEq(keccak256(logs[i].data), keccak256(abi.encode(7, FheType.Uint64, result)), "arguments");
            seen++;
        }
        vm.assertEq(seen, 1, "events");
    }

    function test_RefusesPlaintextsThatDoNotFit() public {
        uint256 big = 2 ** 64;
        bytes memory tooBig = abi.encodeWithSelector(
            IFHEExecutor.PlaintextAboveMaxTypeValue.selector,
            big,
            FheType.Uint64
        );
        vm.expectRevert(tooBig);
        executor.trivialEncrypt(big, uint8(FheType.Uint64));
        vm.expectRevert(tooBig);
        _caller.addScalar(1, bytes32(big), 0x01);
        vm.expectRevert(abi.encodeWithSelector(IFHEExecutor.PlaintextAboveMaxTypeValue.selector, 2, FheType.Bool));
        _caller.andScalar(bytes32(uint256(2)));
    }

    function test_RefusesWrongTypes() public {
        vm.expectRevert(IFHEExecutor.IncompatibleTypes.selector);
        _caller.addOf(1, FheType.Uint64, 1, FheType.Bool);
        vm.expectRevert(IFHEExecutor.UnsupportedType.selector);
        _caller.addOf(1, FheType.Bool, 1, FheType.Bool);
        vm.expectRevert(IFHEExecutor.UnsupportedType.selector);
        _caller.select(FheType.Uint64, FheType.Uint64, FheType.Uint64);
        vm.expectRevert(IFHEExecutor.IncompatibleTypes.selector);
        _caller.select(FheType.Bool, FheType.Uint64, FheType.Bool);
        vm.expectRevert(IFHEExecutor.UnsupportedType.selector);
        _caller.cast(FheType.Uint64, FheType.Bool);
        vm.expectRevert(IFHEExecutor.UnsupportedType.selector);
        _caller.cast(FheType.Bool, FheType.Bool);
        vm.expectRevert(IFHEExecutor.UnsupportedType.selector);
        _caller.not(FheType.Uint64);
        vm.expectRevert(IFHEExecutor.ScalarByteIsNotBoolean.selector);
        _caller.addScalar(1, bytes32(uint256(1)), 0x02);
        vm.expectRevert(IFHEExecutor.UnsupportedType.selector);
        executor.trivialEncrypt(1, uint8(FheType.Uint128));
    }

    function test_RefusesOperatorsTheNetworkLacks() public {
        vm.expectRevert(IFHEExecutor.UnsupportedType.selector);
        executor.fheMul(0, 0, 0x00);
        vm.expectRevert(IFHEExecutor.UnsupportedType.selector);
        executor.fheDiv(0, 0, 0x01);
        vm.expectRevert(IFHEExecutor.UnsupportedType.selector);
        executor.fheRand(uint8(FheType.Uint64));
        vm.expectRevert(IFHEExecutor.UnsupportedType.selector);
        executor.fheRandBounded(8, uint8(FheType.Uint64));
        vm.expectRevert(IFHEExecutor.UnsupportedType.selector);
        executor.fheSum(new bytes32[](1));
        vm.expectRevert(IFHEExecutor.UnsupportedType.selector);
        executor.fheIsIn(0, new bytes32[](1));
        vm.expectRevert(IFHEExecutor.UnsupportedType.selector);
        executor.fheRem(0, 0, 0x01);
        vm.expectRevert(IFHEExecutor.UnsupportedType.selector);
        executor.fheShl(0, 0, 0x01);
        vm.expectRevert(IFHEExecutor.UnsupportedType.selector);
        executor.fheShr(0, 0, 0x01);
        vm.expectRevert(IFHEExecutor.UnsupportedType.selector);
        executor.fheRotl(0, 0, 0x01);
        vm.expectRevert(IFHEExecutor.UnsupportedType.selector);
        executor.fheRotr(0, 0, 0x01);
        vm.expectRevert(IFHEExecutor.UnsupportedType.selector);
        executor.fheNeg(0);
    }

    /// Nobody may use an operand that nobody made.
    function test_RefusesInventedHandles(bytes32 handle) public {
        handle = (handle & ~bytes32(uint256(0xffff))) | bytes32(uint256(0x0500));
        vm.expectRevert(abi.encodeWithSelector(IFHEExecutor.ACLNotAllowed.selector, handle, address(this)));
        executor.fheAdd(handle, bytes32(uint256(1)), 0x01);
        bytes32 mine = executor.trivialEncrypt(1, uint8(FheType.Uint64));
        vm.expectRevert(abi.encodeWithSelector(IFHEExecutor.ACLNotAllowed.selector, mine, address(this)));
        executor.fheAdd(mine, handle, 0x00);
        handle &= ~bytes32(uint256(0xff00));
        bytes memory refused = abi.encodeWithSelector(IFHEExecutor.ACLNotAllowed.selector, handle, address(this));
        vm.expectRevert(refused);
        executor.fheNot(handle);
        vm.expectRevert(refused);
        executor.cast(handle, uint8(FheType.Uint64));
    }

    function test_VerifyInputEmitsTheProof() public {
        (bytes32 handle, bytes memory proof) = _seal(3, ALICE, address(this));
        vm.expectEmit(address(executor));
        emit IFHEExecutor.VerifyInput(address(this), handle, ALICE, proof, FheType.Uint64, handle);
        executor.verifyInput(handle, ALICE, proof, uint8(FheType.Uint64));
    }

    function test_VerifyInputRefusesAnotherType() public {
        (bytes32 handle, bytes memory proof) = _seal(3, ALICE, address(this));
        vm.expectRevert(IFHEExecutor.InvalidType.selector);
        executor.verifyInput(handle, ALICE, proof, uint8(FheType.Bool));
        bytes32[] memory handles = new bytes32[](1);
        handles[0] = _inputHandle(0, 2);
        proof = _inputProof(inputVerifier, handles, ALICE, address(this), _first(operatorKeys, 2));
        vm.expectRevert(IFHEExecutor.UnsupportedType.selector);
        executor.verifyInput(handles[0], ALICE, proof, uint8(FheType.Uint8));
    }

    function test_VerifyInputNeedsAProof() public {
        vm.expectRevert(IInputVerifier.EmptyInputProof.selector);
        executor.verifyInput(_inputHandle(0, 5), ALICE, "", uint8(FheType.Uint64));
    }

    function test_InferenceMakesFreshHandles() public {
        (bytes32[] memory first, bytes32[] memory second) = _caller.inferTwice();
        vm.assertEq(first.length, 3, "results");
        for (uint256 i = 0; i < 3; i++) {
            vm.assertEq(uint8(first[i][21]), 0xff, "computed");
            vm.assertEq(uint64(uint256(first[i]) >> 16), block.chainid, "chain id");
            vm.assertEq(uint8(first[i][30]), uint8(FheType.Uint64), "type");
            for (uint256 j = 0; j < 3; j++) {
                vm.assertNotEq(first[i], second[j], "two jobs");
                if (i != j) vm.assertNotEq(first[i], first[j], "two results");
            }
        }
    }

    function test_VerifyVectorEmitsTheProof() public {
        (bytes32 handle, bytes memory proof) = _sealVector(new uint64[](4), ALICE, address(this));
        vm.expectEmit(address(executor));
        emit IFHEExecutor.VerifyVector(address(this), handle, ALICE, proof, handle);
        executor.verifyVector(handle, ALICE, proof);
    }

    function test_VectorsAreNoIntegersAndIntegersNoVectors() public {
        (bytes32 vector, bytes memory proof) = _sealVector(new uint64[](4), ALICE, address(this));
        vm.expectRevert(IFHEExecutor.InvalidType.selector);
        executor.verifyInput(vector, ALICE, proof, uint8(FheType.Uint64));
        (bytes32 integer, bytes memory other) = _seal(3, ALICE, address(this));
        vm.expectRevert(IFHEExecutor.InvalidType.selector);
        executor.verifyVector(integer, ALICE, other);
    }

    /// A vector sealed for one contract and user is worth nothing to others.
    function test_VectorsAreBound() public {
        (bytes32 handle, bytes memory proof) = _sealVector(new uint64[](4), ALICE, address(_caller));
        vm.expectPartialRevert(InputVerifier.InvalidSigner.selector);
        executor.verifyVector(handle, ALICE, proof);
        vm.expectPartialRevert(InputVerifier.InvalidSigner.selector);
        _caller.inferVector(handle, BOB, proof, 1);
        vm.expectRevert(IInputVerifier.EmptyInputProof.selector);
        executor.verifyVector(handle, ALICE, "");
    }

    function test_InferenceRefuses() public {
        FheType[] memory one = new FheType[](1);
        one[0] = FheType.Uint64;
        vm.expectRevert(IFHEExecutor.InvalidModel.selector);
        _caller.infer(0, one, 1);
        vm.expectRevert(_sizeInvalid(0, 100));
        _caller.infer(1, one, 0);
        vm.expectRevert(_sizeInvalid(101, 100));
        _caller.infer(1, one, 101);
        vm.expectRevert(_sizeInvalid(0, 100));
        _caller.infer(1, new FheType[](0), 1);
        vm.expectRevert(_sizeInvalid(101, 100));
        _caller.infer(1, new FheType[](101), 1);
        vm.expectRevert(IFHEExecutor.IncompatibleTypes.selector);
        _caller.infer(1, new FheType[](1), 1);
        (bytes32 handle, bytes memory proof) = _sealVector(new uint64[](4), ALICE, address(_caller));
        vm.expectRevert(_sizeInvalid(2, 1));
        _caller.inferVector(handle, ALICE, proof, 2);
    }

    /// The committee answers about the shares of a vector once.
    function test_AVectorServesOneInference() public {
        (bytes32 handle, bytes memory proof) = _sealVector(new uint64[](4), ALICE, address(_caller));
        vm.assertEq(_caller.inferVector(handle, ALICE, proof, 1).length, 3, "results");
        vm.expectRevert(abi.encodeWithSelector(IFHEExecutor.VectorSpent.selector, handle));
        _caller.inferVector(handle, ALICE, proof, 1);
    }

    function test_InferenceNeedsPermission(bytes32 handle) public {
        handle = (handle & ~bytes32(uint256(0xffff))) | bytes32(uint256(0x0500));
        bytes32[] memory inputs = new bytes32[](1);
        inputs[0] = handle;
        vm.expectRevert(abi.encodeWithSelector(IFHEExecutor.ACLNotAllowed.selector, handle, address(this)));
        executor.fheInfer(1, inputs, 1);
        inputs[0] = (handle & ~bytes32(uint256(0xff00))) | bytes32(uint256(0xf000));
        vm.expectRevert(abi.encodeWithSelector(IFHEExecutor.ACLNotAllowed.selector, inputs[0], address(this)));
        executor.fheInfer(1, inputs, 1);
    }

    /// The largest request fits a block of any chain with room for ten of them.
    function test_InferenceHasBoundedGas() public {
        FheType[] memory types = new FheType[](100);
        for (uint256 i = 0; i < 100; i++) types[i] = FheType.Uint64;
        uint256 before = gasleft();
        vm.assertEq(_caller.infer(1, types, 100).length, 100, "results");
        vm.assertTrue(before - gasleft() < 3_000_000, "gas, with the 100 integers it is about");
    }

    function _sizeInvalid(uint256 size, uint256 limit) private pure returns (bytes memory) {
        return abi.encodeWithSelector(IFHEExecutor.FHECollectionSizeInvalid.selector, size, limit);
    }
}
