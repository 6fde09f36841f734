// SPDX-License-Identifier: MIT
pragma solidity ^0.8.27;

import {FheType} from "../lib/FheType.sol";

/// @title Symbolic execution of encrypted operations
/// @notice Every function names its result with a fresh handle, lets the caller use it until the end of the
/// transaction, and emits the event the coprocessors evaluate. A binary operation's right side is a handle
/// (`scalarByte` 0x00) or a plaintext (0x01).
interface IFHEExecutor {
    event FheAdd(address indexed caller, bytes32 lhs, bytes32 rhs, bytes1 scalarByte, bytes32 result);
    event FheSub(address indexed caller, bytes32 lhs, bytes32 rhs, bytes1 scalarByte, bytes32 result);
    event FheBitAnd(address indexed caller, bytes32 lhs, bytes32 rhs, bytes1 scalarByte, bytes32 result);
    event FheBitOr(address indexed caller, bytes32 lhs, bytes32 rhs, bytes1 scalarByte, bytes32 result);
    event FheBitXor(address indexed caller, bytes32 lhs, bytes32 rhs, bytes1 scalarByte, bytes32 result);
    event FheEq(address indexed caller, bytes32 lhs, bytes32 rhs, bytes1 scalarByte, bytes32 result);
    event FheNe(address indexed caller, bytes32 lhs, bytes32 rhs, bytes1 scalarByte, bytes32 result);
    event FheGe(address indexed caller, bytes32 lhs, bytes32 rhs, bytes1 scalarByte, bytes32 result);
    event FheGt(address indexed caller, bytes32 lhs, bytes32 rhs, bytes1 scalarByte, bytes32 result);
    event FheLe(address indexed caller, bytes32 lhs, bytes32 rhs, bytes1 scalarByte, bytes32 result);
    event FheLt(address indexed caller, bytes32 lhs, bytes32 rhs, bytes1 scalarByte, bytes32 result);
    event FheMin(address indexed caller, bytes32 lhs, bytes32 rhs, bytes1 scalarByte, bytes32 result);
    event FheMax(address indexed caller, bytes32 lhs, bytes32 rhs, bytes1 scalarByte, bytes32 result);
    event FheNot(address indexed caller, bytes32 ct, bytes32 result);
    event FheIfThenElse(
        address indexed caller,
        bytes32 control,
        bytes32 ifTrue,
        bytes32 ifFalse,
        bytes32 result
    );
    event Cast(address indexed caller, bytes32 ct, FheType toType, bytes32 result);
    event TrivialEncrypt(address indexed caller, uint256 pt, FheType toType, bytes32 result);
    event VerifyInput(
        address indexed caller,
        bytes32 inputHandle,
        address userAddress,
        bytes inputProof,
        FheType inputType,
        bytes32 result
    );

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
    /// @notice A list has no element, or more than `limit`.
    error FHECollectionSizeInvalid(uint256 size, uint256 limit);
    /// @notice A sealed vector serves one inference: the committee answers about its shares once. Seal it again.
    error VectorSpent(bytes32 handle);
    /// @notice Models start at 1.
    error InvalidModel();

    function fheAdd(bytes32 lhs, bytes32 rhs, bytes1 scalarByte) external returns (bytes32 result);
    function fheSub(bytes32 lhs, bytes32 rhs, bytes1 scalarByte) external returns (bytes32 result);
    function fheBitAnd(bytes32 lhs, bytes32 rhs, bytes1 scalarByte) external returns (bytes32 result);
    function fheBitOr(bytes32 lhs, bytes32 rhs, bytes1 scalarByte) external returns (bytes32 result);
    function fheBitXor(bytes32 lhs, bytes32 rhs, bytes1 scalarByte) external returns (bytes32 result);
    function fheEq(bytes32 lhs, bytes32 rhs, bytes1 scalarByte) external returns (bytes32 result);
    function fheNe(bytes32 lhs, bytes32 rhs, bytes1 scalarByte) external returns (bytes32 result);
    function fheGe(bytes32 lhs, bytes32 rhs, bytes1 scalarByte) external returns (bytes32 result);
    function fheGt(bytes32 lhs, bytes32 rhs, bytes1 scalarByte) external returns (bytes32 result);
    function fheLe(bytes32 lhs, bytes32 rhs, bytes1 scalarByte) external returns (bytes32 result);
    function fheLt(bytes32 lhs, bytes32 rhs, bytes1 scalarByte) external returns (bytes32 result);
    function fheMin(bytes32 lhs, bytes32 rhs, bytes1 scalarByte) external returns (bytes32 result);
    function fheMax(bytes32 lhs, bytes32 rhs, bytes1 scalarByte) external returns (bytes32 result);
    function fheNot(bytes32 ct) external returns (bytes32 result);
    function fheIfThenElse(bytes32 control, bytes32 ifTrue, bytes32 ifFalse) external returns (bytes32 result);
    function cast(bytes32 ct, FheType toType) external returns (bytes32 result);
    function trivialEncrypt(uint256 pt, FheType toType) external returns (bytes32 result);
    function verifyInput(
        bytes32 inputHandle,
        address userAddress,
        bytes memory inputProof,
        FheType inputType
    ) external returns (bytes32 result);

    /// @notice As `verifyInput`, for a sealed vector.
    function verifyVector(
        bytes32 inputHandle,
        address userAddress,
        bytes memory inputProof
    ) external returns (bytes32 result);
    /// @notice Asks a registered model for `outputs` numbers. What the model takes and returns is checked by the network,
    /// not here: of a request that does not fit the model, or that no deposit pays, every result is zero.
    /// @param inputs one sealed vector, or 64-bit integers, `MAX_INFERENCE_VALUES` at most
    /// @param outputs 1 to `MAX_INFERENCE_VALUES`
    function fheInfer(
        uint64 modelId,
        bytes32[] memory inputs,
        uint8 outputs
    ) external returns (bytes32[] memory results);

    function getACLAddress() external view returns (address);
    function getInputVerifierAddress() external view returns (address);
    /// @notice The contract that limits encrypted work per transaction, zero where none is deployed.
    function getHCULimitAddress() external view returns (address);
}
