// SPDX-License-Identifier: MIT
pragma solidity ^0.8.27;

import {FheType} from "../lib/FheType.sol";

/// @title Symbolic execution of encrypted operations
/// @notice Every function names its result with a fresh handle, lets the caller use it until the end of the
/// transaction, and emits the event the coprocessors evaluate. A binary operation's right side is a handle
/// (`scalarByte` 0x00) or a plaintext (0x01). Types are numbers of `FheType`; a number that is none reverts with
/// `UnsupportedType`.
interface IFHEExecutor {
    /// @notice `result` is `lhs` + `rhs`, modulo 2^64.
    event FheAdd(address indexed caller, bytes32 lhs, bytes32 rhs, bytes1 scalarByte, bytes32 result);
    /// @notice `result` is `lhs` - `rhs`, modulo 2^64.
    event FheSub(address indexed caller, bytes32 lhs, bytes32 rhs, bytes1 scalarByte, bytes32 result);
    /// @notice `result` is `lhs` and `rhs`.
    event FheBitAnd(address indexed caller, bytes32 lhs, bytes32 rhs, bytes1 scalarByte, bytes32 result);
    /// @notice `result` is `lhs` or `rhs`.
    event FheBitOr(address indexed caller, bytes32 lhs, bytes32 rhs, bytes1 scalarByte, bytes32 result);
    /// @notice `result` is `lhs` xor `rhs`.
    event FheBitXor(address indexed caller, bytes32 lhs, bytes32 rhs, bytes1 scalarByte, bytes32 result);
    /// @notice `result` is `lhs` == `rhs`.
    event FheEq(address indexed caller, bytes32 lhs, bytes32 rhs, bytes1 scalarByte, bytes32 result);
    /// @notice `result` is `lhs` != `rhs`.
    event FheNe(address indexed caller, bytes32 lhs, bytes32 rhs, bytes1 scalarByte, bytes32 result);
    /// @notice `result` is `lhs` >= `rhs`.
    event FheGe(address indexed caller, bytes32 lhs, bytes32 rhs, bytes1 scalarByte, bytes32 result);
    /// @notice `result` is `lhs` > `rhs`.
    event FheGt(address indexed caller, bytes32 lhs, bytes32 rhs, bytes1 scalarByte, bytes32 result);
    /// @notice `result` is `lhs` <= `rhs`.
    event FheLe(address indexed caller, bytes32 lhs, bytes32 rhs, bytes1 scalarByte, bytes32 result);
    /// @notice `result` is `lhs` < `rhs`.
    event FheLt(address indexed caller, bytes32 lhs, bytes32 rhs, bytes1 scalarByte, bytes32 result);
    /// @notice `result` is the smaller of `lhs` and `rhs`.
    event FheMin(address indexed caller, bytes32 lhs, bytes32 rhs, bytes1 scalarByte, bytes32 result);
    /// @notice `result` is the larger of `lhs` and `rhs`.
    event FheMax(address indexed caller, bytes32 lhs, bytes32 rhs, bytes1 scalarByte, bytes32 result);
    /// @notice `result` is not `ct`.
    event FheNot(address indexed caller, bytes32 ct, bytes32 result);
    /// @notice `result` is `ifTrue` where `control` is true, else `ifFalse`.
    event FheIfThenElse(address indexed caller, bytes32 control, bytes32 ifTrue, bytes32 ifFalse, bytes32 result);
    /// @notice `result` is `ct` as a value of type `toType`.
    event Cast(address indexed caller, bytes32 ct, FheType toType, bytes32 result);
    /// @notice `result` is `pt`, which everyone knows, as an encrypted value of type `toType`.
    event TrivialEncrypt(address indexed caller, uint256 pt, FheType toType, bytes32 result);
    /// @notice Operators hold the value behind `inputHandle`, which `userAddress` sealed for `caller`. `result` is the
    /// same handle.
    event VerifyInput(
        address indexed caller,
        bytes32 inputHandle,
        address userAddress,
        bytes inputProof,
        FheType inputType,
        bytes32 result
    );
    /// @notice The same as `VerifyInput`, for a sealed vector.
    event VerifyVector(
        address indexed caller,
        bytes32 inputHandle,
        address userAddress,
        bytes inputProof,
        bytes32 result
    );
    /// @notice `inputs` is one sealed vector or a list of 64-bit integers; `results` are 64-bit integers.
    event FheInfer(address indexed caller, uint64 modelId, bytes32[] inputs, bytes32[] results);

    /// @notice `account` may not use `handle`. A contract gets permission by `FHE.allowThis` in the transaction that
    /// made the handle.
    error ACLNotAllowed(bytes32 handle, address account);
    /// @notice The operands have different types.
    error IncompatibleTypes();
    /// @notice The input handle is of another type than the contract asked for.
    error InvalidType();
    /// @notice `scalarByte` is neither 0x00 nor 0x01.
    error ScalarByteIsNotBoolean();
    /// @notice The network does not compute this operation on this type.
    error UnsupportedType();
    /// @notice A plaintext does not fit the type it is used as.
    error PlaintextAboveMaxTypeValue(uint256 plaintext, FheType fheType);
    /// @notice A list is empty, or has more than `limit` elements.
    error FHECollectionSizeInvalid(uint256 size, uint256 limit);
    /// @notice This sealed vector was used before. It serves one inference, because the committee answers about its
    /// shares once. Seal it again.
    error VectorSpent(bytes32 handle);
    /// @notice Model 0 does not exist: ids start at 1.
    error InvalidModel();

    /// @notice `lhs` + `rhs`, modulo 2^64.
    function fheAdd(bytes32 lhs, bytes32 rhs, bytes1 scalarByte) external returns (bytes32 result);
    /// @notice `lhs` - `rhs`, modulo 2^64.
    function fheSub(bytes32 lhs, bytes32 rhs, bytes1 scalarByte) external returns (bytes32 result);
    /// @notice `lhs` and `rhs`.
    function fheBitAnd(bytes32 lhs, bytes32 rhs, bytes1 scalarByte) external returns (bytes32 result);
    /// @notice `lhs` or `rhs`.
    function fheBitOr(bytes32 lhs, bytes32 rhs, bytes1 scalarByte) external returns (bytes32 result);
    /// @notice `lhs` xor `rhs`.
    function fheBitXor(bytes32 lhs, bytes32 rhs, bytes1 scalarByte) external returns (bytes32 result);
    /// @notice `lhs` == `rhs`.
    function fheEq(bytes32 lhs, bytes32 rhs, bytes1 scalarByte) external returns (bytes32 result);
    /// @notice `lhs` != `rhs`.
    function fheNe(bytes32 lhs, bytes32 rhs, bytes1 scalarByte) external returns (bytes32 result);
    /// @notice `lhs` >= `rhs`.
    function fheGe(bytes32 lhs, bytes32 rhs, bytes1 scalarByte) external returns (bytes32 result);
    /// @notice `lhs` > `rhs`.
    function fheGt(bytes32 lhs, bytes32 rhs, bytes1 scalarByte) external returns (bytes32 result);
    /// @notice `lhs` <= `rhs`.
    function fheLe(bytes32 lhs, bytes32 rhs, bytes1 scalarByte) external returns (bytes32 result);
    /// @notice `lhs` < `rhs`.
    function fheLt(bytes32 lhs, bytes32 rhs, bytes1 scalarByte) external returns (bytes32 result);
    /// @notice The smaller of `lhs` and `rhs`.
    function fheMin(bytes32 lhs, bytes32 rhs, bytes1 scalarByte) external returns (bytes32 result);
    /// @notice The larger of `lhs` and `rhs`.
    function fheMax(bytes32 lhs, bytes32 rhs, bytes1 scalarByte) external returns (bytes32 result);
    /// @notice `lhs` * `rhs`, which wraps.
    function fheMul(bytes32 lhs, bytes32 rhs, bytes1 scalarByte) external returns (bytes32 result);
    /// @notice `lhs` / `rhs`, a plaintext.
    function fheDiv(bytes32 lhs, bytes32 rhs, bytes1 scalarByte) external returns (bytes32 result);
    /// @notice `lhs` % `rhs`, a plaintext.
    function fheRem(bytes32 lhs, bytes32 rhs, bytes1 scalarByte) external returns (bytes32 result);
    /// @notice `lhs` shifted left by `rhs`.
    function fheShl(bytes32 lhs, bytes32 rhs, bytes1 scalarByte) external returns (bytes32 result);
    /// @notice `lhs` shifted right by `rhs`.
    function fheShr(bytes32 lhs, bytes32 rhs, bytes1 scalarByte) external returns (bytes32 result);
    /// @notice `lhs` rotated left by `rhs`.
    function fheRotl(bytes32 lhs, bytes32 rhs, bytes1 scalarByte) external returns (bytes32 result);
    /// @notice `lhs` rotated right by `rhs`.
    function fheRotr(bytes32 lhs, bytes32 rhs, bytes1 scalarByte) external returns (bytes32 result);
    /// @notice -`ct`, which wraps.
    function fheNeg(bytes32 ct) external returns (bytes32 result);
    /// @notice The sum of `values`, which wraps.
    function fheSum(bytes32[] calldata values) external returns (bytes32 result);
    /// @notice Whether `values` has `value`.
    function fheIsIn(bytes32 value, bytes32[] calldata values) external returns (bytes32 result);
    /// @notice A value of type `randType` that nobody knows.
    function fheRand(uint8 randType) external returns (bytes32 result);
    /// @notice A value below `upperBound`, a power of two, that nobody knows.
    function fheRandBounded(uint256 upperBound, uint8 randType) external returns (bytes32 result);
    /// @notice Not `ct`.
    function fheNot(bytes32 ct) external returns (bytes32 result);
    /// @notice `ifTrue` where `control` is true, else `ifFalse`.
    function fheIfThenElse(bytes32 control, bytes32 ifTrue, bytes32 ifFalse) external returns (bytes32 result);
    /// @notice `ct` as a value of type `toType`.
    function cast(bytes32 ct, uint8 toType) external returns (bytes32 result);
    /// @notice `pt`, which everyone knows, as an encrypted value of type `toType`.
    function trivialEncrypt(uint256 pt, uint8 toType) external returns (bytes32 result);
    /// @notice The value behind `inputHandle`. Reverts unless enough operators signed that `userAddress` sealed it for
    /// the caller.
    function verifyInput(
        bytes32 inputHandle,
        address userAddress,
        bytes memory inputProof,
        uint8 inputType
    ) external returns (bytes32 result);

    /// @notice The same as `verifyInput`, for a sealed vector.
    function verifyVector(
        bytes32 inputHandle,
        address userAddress,
        bytes memory inputProof
    ) external returns (bytes32 result);
    /// @notice Asks a registered model for `outputs` numbers. The network, not this contract, checks what the model
    /// takes and returns: every result is zero for a request that does not fit the model or that no deposit covers.
    /// @param inputs one sealed vector, or 64-bit integers, `MAX_INFERENCE_VALUES` at most
    /// @param outputs 1 to `MAX_INFERENCE_VALUES`
    function fheInfer(
        uint64 modelId,
        bytes32[] memory inputs,
        uint8 outputs
    ) external returns (bytes32[] memory results);

    /// @notice The hash of every event so far, in order: the value before it, then topics and data of the event as they
    /// are logged. It starts at 0, and is part of the preimage of the next handle.
    function eventAccumulator() external view returns (bytes32);
    /// @notice The access control list that permits each result.
    function getACLAddress() external view returns (address);
    /// @notice The contract that checks proofs of inputs.
    function getInputVerifierAddress() external view returns (address);
    /// @notice The contract that limits encrypted work and takes the pay for it.
    function getHCULimitAddress() external view returns (address);
}
