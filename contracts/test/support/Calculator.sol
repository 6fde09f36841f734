// SPDX-License-Identifier: MIT
pragma solidity ^0.8.27;

import {
    FHE,
    ebool,
    euint64,
    evector,
    externalEbool,
    externalEuint64,
    externalEvector
} from "@fhevm/solidity/lib/FHE.sol";
import {ZamaEthereumConfig} from "@fhevm/solidity/config/ZamaConfig.sol";

/// @notice A contract that runs every overload of the library, and keeps one secret number.
contract Calculator is ZamaEthereumConfig {
    euint64 public secret;
    evector public vector;
    euint64 private _neverSet;
    ebool private _bitNeverSet;

    function arithmetic(uint64 x, uint64 y) external returns (euint64[12] memory r) {
        euint64 a = FHE.asEuint64(x);
        euint64 b = FHE.asEuint64(y);
        (r[0], r[1], r[2]) = (FHE.add(a, b), FHE.add(a, y), FHE.add(x, b));
        (r[3], r[4], r[5]) = (FHE.sub(a, b), FHE.sub(a, y), FHE.sub(x, b));
        (r[6], r[7], r[8]) = (FHE.min(a, b), FHE.min(a, y), FHE.min(x, b));
        (r[9], r[10], r[11]) = (FHE.max(a, b), FHE.max(a, y), FHE.max(x, b));
    }

    function comparisons(uint64 x, uint64 y) external returns (ebool[18] memory r) {
        euint64 a = FHE.asEuint64(x);
        euint64 b = FHE.asEuint64(y);
        (r[0], r[1], r[2]) = (FHE.ge(a, b), FHE.ge(a, y), FHE.ge(x, b));
        (r[3], r[4], r[5]) = (FHE.gt(a, b), FHE.gt(a, y), FHE.gt(x, b));
        (r[6], r[7], r[8]) = (FHE.le(a, b), FHE.le(a, y), FHE.le(x, b));
        (r[9], r[10], r[11]) = (FHE.lt(a, b), FHE.lt(a, y), FHE.lt(x, b));
        (r[12], r[13], r[14]) = (FHE.eq(a, b), FHE.eq(a, y), FHE.eq(x, b));
        (r[15], r[16], r[17]) = (FHE.ne(a, b), FHE.ne(a, y), FHE.ne(x, b));
    }

    function logic(bool x, bool y) external returns (ebool[16] memory r) {
        ebool a = FHE.asEbool(x);
        ebool b = FHE.asEbool(y);
        (r[0], r[1], r[2]) = (FHE.and(a, b), FHE.and(a, y), FHE.and(x, b));
        (r[3], r[4], r[5]) = (FHE.or(a, b), FHE.or(a, y), FHE.or(x, b));
        (r[6], r[7], r[8]) = (FHE.xor(a, b), FHE.xor(a, y), FHE.xor(x, b));
        (r[9], r[10], r[11]) = (FHE.eq(a, b), FHE.eq(a, y), FHE.eq(x, b));
        (r[12], r[13], r[14]) = (FHE.ne(a, b), FHE.ne(a, y), FHE.ne(x, b));
        r[15] = FHE.not(a);
    }

    function conversions(bool c, uint64 x, uint64 y) external returns (bytes32[4] memory r) {
        ebool control = FHE.asEbool(c);
        r[0] = FHE.toBytes32(FHE.select(control, FHE.asEuint64(x), FHE.asEuint64(y)));
        r[1] = FHE.toBytes32(FHE.select(control, FHE.asEbool(false), FHE.asEbool(true)));
        r[2] = FHE.toBytes32(FHE.asEuint64(control));
        r[3] = FHE.toBytes32(FHE.asEbool(FHE.asEuint64(x)));
    }

    /// @notice Operations on handles that were never set.
    function unset() external returns (bytes32[3] memory r) {
        r[0] = FHE.toBytes32(FHE.add(_neverSet, 5));
        r[1] = FHE.toBytes32(FHE.not(_bitNeverSet));
        r[2] = FHE.toBytes32(FHE.allowThis(_neverSet));
    }

    /// @notice Every binary operation with an operand that was never set, on the left and on the right.
    function unsetOperands(uint64 x, bool y) external returns (bytes32[] memory r) {
        (euint64 a, ebool b) = (FHE.asEuint64(x), FHE.asEbool(y));
        r = new bytes32[](30);
        (r[0], r[1]) = (FHE.toBytes32(FHE.add(_neverSet, a)), FHE.toBytes32(FHE.add(a, _neverSet)));
        (r[2], r[3]) = (FHE.toBytes32(FHE.sub(_neverSet, a)), FHE.toBytes32(FHE.sub(a, _neverSet)));
        (r[4], r[5]) = (FHE.toBytes32(FHE.min(_neverSet, a)), FHE.toBytes32(FHE.min(a, _neverSet)));
        (r[6], r[7]) = (FHE.toBytes32(FHE.max(_neverSet, a)), FHE.toBytes32(FHE.max(a, _neverSet)));
        (r[8], r[9]) = (FHE.toBytes32(FHE.ge(_neverSet, a)), FHE.toBytes32(FHE.ge(a, _neverSet)));
        (r[10], r[11]) = (FHE.toBytes32(FHE.gt(_neverSet, a)), FHE.toBytes32(FHE.gt(a, _neverSet)));
        (r[12], r[13]) = (FHE.toBytes32(FHE.le(_neverSet, a)), FHE.toBytes32(FHE.le(a, _neverSet)));
        (r[14], r[15]) = (FHE.toBytes32(FHE.lt(_neverSet, a)), FHE.toBytes32(FHE.lt(a, _neverSet)));
        (r[16], r[17]) = (FHE.toBytes32(FHE.eq(_neverSet, a)), FHE.toBytes32(FHE.eq(a, _neverSet)));
        (r[18], r[19]) = (FHE.toBytes32(FHE.ne(_neverSet, a)), FHE.toBytes32(FHE.ne(a, _neverSet)));
        (r[20], r[21]) = (FHE.toBytes32(FHE.and(_bitNeverSet, b)), FHE.toBytes32(FHE.and(b, _bitNeverSet)));
        (r[22], r[23]) = (FHE.toBytes32(FHE.or(_bitNeverSet, b)), FHE.toBytes32(FHE.or(b, _bitNeverSet)));
        (r[24], r[25]) = (FHE.toBytes32(FHE.xor(_bitNeverSet, b)), FHE.toBytes32(FHE.xor(b, _bitNeverSet)));
        (r[26], r[27]) = (FHE.toBytes32(FHE.eq(_bitNeverSet, b)), FHE.toBytes32(FHE.ne(b, _bitNeverSet)));
        (r[28], r[29]) = (
            FHE.toBytes32(FHE.sub(_neverSet, _neverSet)),
            FHE.toBytes32(FHE.eq(_bitNeverSet, _bitNeverSet))
        );
    }

    /// @notice Keeps what the sender sealed.
    function keep(externalEuint64 input, bytes calldata proof) external returns (euint64) {
        secret = FHE.allowThis(FHE.fromExternal(input, proof));
        return secret;
    }

    /// @notice Keeps what the sender sealed, without the permission to use it later.
    function keepCarelessly(externalEuint64 input, bytes calldata proof) external {
        secret = FHE.fromExternal(input, proof);
    }

    /// @notice Takes a bit that the sender sealed or may use.
    function takeBit(externalEbool input, bytes calldata proof) external returns (ebool) {
        return FHE.fromExternal(input, proof);
    }

    /// @notice A bit that the sender may use.
    function lend(bool value) external returns (ebool) {
        return FHE.allow(FHE.asEbool(value), msg.sender);
    }

    /// @notice Keeps the vector the sender sealed, and lets the sender use it.
    function keepVector(externalEvector input, bytes calldata proof) external returns (evector) {
        vector = FHE.allowThis(FHE.fromExternal(input, proof));
        return FHE.allow(vector, msg.sender);
    }

    /// @notice Asks a model about the vector that was kept.
    function ask(uint64 modelId, uint8 outputs) external returns (euint64[] memory) {
        return FHE.infer(modelId, vector, outputs);
    }

    function share(address account) external {
        FHE.allow(secret, account);
    }

    function publish() external {
        FHE.makePubliclyDecryptable(secret);
    }

    function increment() external returns (euint64) {
        secret = FHE.allowThis(FHE.add(secret, 1));
        return secret;
    }

    /// @notice What the sender may do with a handle after it was forgotten.
    function forget() external returns (bool before, bool then) {
        euint64 value = FHE.asEuint64(1);
        FHE.allowTransient(value, msg.sender);
        before = FHE.isSenderAllowed(value) && FHE.isAllowed(value, address(this));
        FHE.cleanTransientStorage();
        then = FHE.isSenderAllowed(value) || FHE.isAllowed(value, address(this));
    }

    function check(bytes32[] calldata handles, bytes calldata cleartexts, bytes calldata proof) external {
        FHE.checkSignatures(handles, cleartexts, proof);
    }

    function isValid(
        bytes32[] calldata handles,
        bytes calldata cleartexts,
        bytes calldata proof
    ) external view returns (bool) {
        return FHE.isPublicDecryptionResultValid(handles, cleartexts, proof);
    }
}
