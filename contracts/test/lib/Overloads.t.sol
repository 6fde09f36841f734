// SPDX-License-Identifier: MIT
pragma solidity ^0.8.27;

import {
    FHE,
    eaddress,
    ebool,
    euint8,
    euint16,
    euint32,
    euint64,
    euint128,
    euint256,
    externalEuint32
} from "../../src/lib/FHE.sol";
import {ZamaEthereumConfig} from "../../src/config/ZamaConfig.sol";
import {FheType} from "../../src/lib/FheType.sol";
import {CoprocessorConfig} from "../../src/lib/Impl.sol";
import {IFHEExecutor} from "../../src/interfaces/IFHEExecutor.sol";
import {HostTest} from "../support/HostTest.sol";
import {RecordingExecutor} from "../support/RecordingExecutor.sol";

/// @notice What the library asks of the executor, for types of every width: narrower operands are cast first, handles
/// that were never set are zeros, plaintexts are passed as such.
contract OverloadsTest is HostTest {
    RecordingExecutor private _executor;
    uint256 private _checked;

    euint8 private constant _A8 = euint8.wrap(bytes32(uint256(0xa8)));
    euint32 private constant _A32 = euint32.wrap(bytes32(uint256(0xa32)));
    euint64 private constant _A64 = euint64.wrap(bytes32(uint256(0xa64)));
    euint128 private constant _A128 = euint128.wrap(bytes32(uint256(0xa128)));
    euint256 private constant _A256 = euint256.wrap(bytes32(uint256(0xa256)));
    eaddress private constant _ADDRESS = eaddress.wrap(bytes32(uint256(0xadd)));
    ebool private constant _BIT = ebool.wrap(bytes32(uint256(0xb1)));

    function setUp() public override {
        super.setUp();
        _executor = new RecordingExecutor();
        FHE.setCoprocessor(CoprocessorConfig(address(_executor), address(_executor), address(_executor)));
    }

    /// @dev The next call was this one, and returned the handle of its number.
    function _expect(bytes memory want) private returns (bytes32 result) {
        vm.assertEq(keccak256(_executor.recorded(_checked++)), keccak256(want), "call");
        return bytes32(_checked);
    }

    /// @dev There was no other call, and the library returned the handle of the last.
    function _end(bytes32 result) private view {
        vm.assertEq(_executor.count(), _checked, "number of calls");
        vm.assertEq(result, bytes32(_checked), "the result is the last call's");
    }

    function _cast(bytes32 handle, FheType to) private returns (bytes32) {
        return _expect(abi.encodeCall(IFHEExecutor.cast, (handle, uint8(to))));
    }

    function _encrypt(uint256 value, FheType to) private returns (bytes32) {
        return _expect(abi.encodeCall(IFHEExecutor.trivialEncrypt, (value, uint8(to))));
    }

    function test_NarrowerOperandsAreCast() public {
        bytes32 got;
        got = FHE.toBytes32(FHE.add(_A8, _A64));
        bytes32 wide = _cast(FHE.toBytes32(_A8), FheType.Uint64);
        _expect(abi.encodeCall(IFHEExecutor.fheAdd, (wide, FHE.toBytes32(_A64), 0x00)));
        _end(got);

        got = FHE.toBytes32(FHE.gt(_A128, _A32));
        wide = _cast(FHE.toBytes32(_A32), FheType.Uint128);
        _expect(abi.encodeCall(IFHEExecutor.fheGt, (FHE.toBytes32(_A128), wide, 0x00)));
        _end(got);

        got = FHE.toBytes32(FHE.xor(_A256, _A8));
        wide = _cast(FHE.toBytes32(_A8), FheType.Uint256);
        _expect(abi.encodeCall(IFHEExecutor.fheBitXor, (FHE.toBytes32(_A256), wide, 0x00)));
        _end(got);
    }

    function test_PlaintextsArePassedAsSuch() public {
        bytes32 got;
        got = FHE.toBytes32(FHE.mul(_A32, uint32(7)));
        _expect(abi.encodeCall(IFHEExecutor.fheMul, (FHE.toBytes32(_A32), bytes32(uint256(7)), 0x01)));
        _end(got);
        got = FHE.toBytes32(FHE.div(_A128, uint128(9)));
        _expect(abi.encodeCall(IFHEExecutor.fheDiv, (FHE.toBytes32(_A128), bytes32(uint256(9)), 0x01)));
        _end(got);
        got = FHE.toBytes32(FHE.rem(_A8, uint8(3)));
        _expect(abi.encodeCall(IFHEExecutor.fheRem, (FHE.toBytes32(_A8), bytes32(uint256(3)), 0x01)));
        _end(got);
        got = FHE.toBytes32(FHE.eq(address(this), _ADDRESS));
        bytes32 self = bytes32(uint256(uint160(address(this))));
        _expect(abi.encodeCall(IFHEExecutor.fheEq, (FHE.toBytes32(_ADDRESS), self, 0x01)));
        _end(got);
    }

    function test_OperandsAreSwappedOrEncrypted() public {
        bytes32 got;
        got = FHE.toBytes32(FHE.lt(uint32(5), _A32)); // 5 < a is a > 5
        _expect(abi.encodeCall(IFHEExecutor.fheGt, (FHE.toBytes32(_A32), bytes32(uint256(5)), 0x01)));
        _end(got);
        got = FHE.toBytes32(FHE.sub(uint32(5), _A32));
        bytes32 five = _encrypt(5, FheType.Uint32);
        _expect(abi.encodeCall(IFHEExecutor.fheSub, (five, FHE.toBytes32(_A32), 0x00)));
        _end(got);
    }

    function test_ShiftsTakeTheAmountInTheWidthOfTheValue() public {
        bytes32 got;
        got = FHE.toBytes32(FHE.shl(_A64, _A8));
        bytes32 amount = _cast(FHE.toBytes32(_A8), FheType.Uint64);
        _expect(abi.encodeCall(IFHEExecutor.fheShl, (FHE.toBytes32(_A64), amount, 0x00)));
        _end(got);
        got = FHE.toBytes32(FHE.rotr(_A8, _A8));
        _expect(abi.encodeCall(IFHEExecutor.fheRotr, (FHE.toBytes32(_A8), FHE.toBytes32(_A8), 0x00)));
        _end(got);
        got = FHE.toBytes32(FHE.shr(_A256, uint8(200)));
        _expect(abi.encodeCall(IFHEExecutor.fheShr, (FHE.toBytes32(_A256), bytes32(uint256(200)), 0x01)));
        _end(got);
    }

    function test_HandlesThatWereNeverSetAreZeros() public {
        bytes32 got;
        euint16 none;
        eaddress nobody;
        got = FHE.toBytes32(FHE.neg(none));
        _expect(abi.encodeCall(IFHEExecutor.fheNeg, (_encrypt(0, FheType.Uint16))));
        _end(got);
        got = FHE.toBytes32(FHE.asEuint128(none));
        _encrypt(0, FheType.Uint128);
        _end(got);
        got = FHE.toBytes32(FHE.select(_BIT, nobody, _ADDRESS));
        bytes32 zero = _encrypt(0, FheType.Uint160);
        _expect(abi.encodeCall(IFHEExecutor.fheIfThenElse, (FHE.toBytes32(_BIT), zero, FHE.toBytes32(_ADDRESS))));
        _end(got);
        got = FHE.toBytes32(FHE.fromExternal(externalEuint32.wrap(0), ""));
        _encrypt(0, FheType.Uint32);
        _end(got);
    }

    function test_Lists() public {
        bytes32 got;
        euint32[] memory list = new euint32[](2);
        list[0] = _A32;
        bytes32[] memory handles = new bytes32[](2);
        handles[0] = FHE.toBytes32(_A32);
        got = FHE.toBytes32(FHE.sum(list));
        handles[1] = _encrypt(0, FheType.Uint32);
        _expect(abi.encodeCall(IFHEExecutor.fheSum, (handles)));
        _end(got);
        got = FHE.toBytes32(FHE.isIn(_A32, list));
        handles[1] = _encrypt(0, FheType.Uint32);
        _expect(abi.encodeCall(IFHEExecutor.fheIsIn, (FHE.toBytes32(_A32), handles)));
        _end(got);
    }

    function test_RandomValues() public {
        bytes32 got;
        got = FHE.toBytes32(FHE.randEbool());
        _expect(abi.encodeCall(IFHEExecutor.fheRand, (uint8(FheType.Bool))));
        _end(got);
        got = FHE.toBytes32(FHE.randEuint256());
        _expect(abi.encodeCall(IFHEExecutor.fheRand, (uint8(FheType.Uint256))));
        _end(got);
        got = FHE.toBytes32(FHE.randEuint8(64));
        _expect(abi.encodeCall(IFHEExecutor.fheRandBounded, (64, uint8(FheType.Uint8))));
        _end(got);
    }
}

/// @notice Asks the real host contracts for what the network does not compute yet.
contract Early is ZamaEthereumConfig {
    function add(uint32 a) external {
        FHE.add(FHE.asEuint32(a), a);
    }

    function mul(uint64 a) external {
        FHE.mul(FHE.asEuint64(a), a);
    }

    function draw() external {
        FHE.randEuint64();
    }
}

/// @notice Nothing that the network does not compute yet passes: it fails at once, with a reason.
contract UnsupportedTest is HostTest {
    function test_WhatIsNotComputedReverts() public {
        Early early = new Early();
        vm.expectRevert(IFHEExecutor.UnsupportedType.selector);
        early.add(1);
        vm.expectRevert(IFHEExecutor.UnsupportedType.selector);
        early.mul(1);
        vm.expectRevert(IFHEExecutor.UnsupportedType.selector);
        early.draw();
    }
}
