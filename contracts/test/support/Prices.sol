// SPDX-License-Identifier: MIT
pragma solidity ^0.8.27;

import {IFHEExecutor} from "../../src/interfaces/IFHEExecutor.sol";
import {IHCULimit} from "../../src/interfaces/IHCULimit.sol";
import {FheType} from "../../src/lib/FheType.sol";
import {HCUPrices} from "../../src/host/HCUPrices.sol";

/// @notice Runs every operation on values that it made in the same transaction, and compares what it was charged.
contract Prices {
    IHCULimit private _limit;
    uint256 private _used;

    function check(IHCULimit limit, IFHEExecutor executor) external {
        _limit = limit;
        bytes32 x = executor.trivialEncrypt(1, uint8(FheType.Uint64));
        bytes32 b = executor.trivialEncrypt(1, uint8(FheType.Bool));
        _paid("trivial", HCUPrices.TRIVIAL_ENCRYPT_UINT64 + HCUPrices.TRIVIAL_ENCRYPT_BOOL);
        _arithmetic(executor, x);
        _comparisons(executor, x, b);
        _logic(executor, x, b);
    }

    function _arithmetic(IFHEExecutor executor, bytes32 x) private {
        executor.fheAdd(x, x, 0x00);
        _paid("add", HCUPrices.FHE_ADD_UINT64);
        executor.fheSub(x, x, 0x00);
        _paid("sub", HCUPrices.FHE_SUB_UINT64);
        executor.fheMin(x, x, 0x00);
        _paid("min", HCUPrices.FHE_MIN_UINT64);
        executor.fheMax(x, bytes32(uint256(2)), 0x01);
        _paid("max", HCUPrices.FHE_MAX_UINT64);
    }

    function _comparisons(IFHEExecutor executor, bytes32 x, bytes32 b) private {
        executor.fheGe(x, x, 0x00);
        _paid("ge", HCUPrices.FHE_GE_UINT64);
        executor.fheGt(x, x, 0x00);
        _paid("gt", HCUPrices.FHE_GT_UINT64);
        executor.fheLe(x, x, 0x00);
        _paid("le", HCUPrices.FHE_LE_UINT64);
        executor.fheLt(x, x, 0x00);
        _paid("lt", HCUPrices.FHE_LT_UINT64);
        executor.fheEq(x, x, 0x00);
        _paid("eq", HCUPrices.FHE_EQ_UINT64);
        executor.fheNe(x, x, 0x00);
        _paid("ne", HCUPrices.FHE_NE_UINT64);
        executor.fheEq(b, b, 0x00);
        _paid("eq of bits", HCUPrices.FHE_EQ_BOOL);
        executor.fheNe(b, b, 0x00);
        _paid("ne of bits", HCUPrices.FHE_NE_BOOL);
    }

    function _logic(IFHEExecutor executor, bytes32 x, bytes32 b) private {
        executor.fheBitAnd(b, b, 0x00);
        _paid("and", HCUPrices.FHE_BIT_AND_BOOL);
        executor.fheBitOr(b, b, 0x00);
        _paid("or", HCUPrices.FHE_BIT_OR_BOOL);
        executor.fheBitXor(b, b, 0x00);
        _paid("xor", HCUPrices.FHE_BIT_XOR_BOOL);
        executor.fheNot(b);
        _paid("not", HCUPrices.FHE_NOT_BOOL);
        executor.fheIfThenElse(b, x, x);
        _paid("select", HCUPrices.FHE_IF_THEN_ELSE_UINT64);
        executor.fheIfThenElse(b, b, b);
        _paid("select of bits", HCUPrices.FHE_IF_THEN_ELSE_BOOL);
        executor.cast(b, uint8(FheType.Uint64));
        _paid("cast", HCUPrices.CAST_BOOL);
        bytes32[] memory inputs = new bytes32[](2);
        (inputs[0], inputs[1]) = (x, x);
        executor.fheInfer(1, inputs, 3);
        _paid("infer", HCUPrices.INFER + 3 * HCUPrices.INFER_RESULT);
    }

    function _paid(string memory what, uint256 price) private {
        uint256 used = _limit.usedInBlock(address(this));
        require(used - _used == price, what);
        _used = used;
    }
}
