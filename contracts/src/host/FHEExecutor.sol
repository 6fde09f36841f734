// SPDX-License-Identifier: MIT
pragma solidity ^0.8.27;

import {IACL} from "../interfaces/IACL.sol";
import {IFHEExecutor} from "../interfaces/IFHEExecutor.sol";
import {IInputVerifier} from "../interfaces/IInputVerifier.sol";
import {FheType} from "../lib/FheType.sol";
import {Handles} from "./Handles.sol";
import {HostContract} from "./HostContract.sol";
import {UnsupportedOperators} from "./UnsupportedOperators.sol";

/// @title Symbolic executor
/// @notice Holds no ciphertext. Operations on Bool: and, or, xor, not, eq, ne, select, cast to Uint64. On Uint64: add,
/// sub, min, max, all comparisons, select. Arithmetic wraps modulo 2^64. On sealed vectors and lists of Uint64: the
/// inference of a registered model.
///
/// Every result has its own handle. The handle's preimage holds a counter of all operations, so that two calls never
/// share a handle. It also holds the hash of the previous block, so that a reorganised chain does not reuse a handle of
/// the abandoned fork for other operands.
contract FHEExecutor is IFHEExecutor, HostContract, UnsupportedOperators {
    /// @custom:storage-location erc7201:glomar.storage.FHEExecutor
    struct FHEExecutorStorage {
        uint256 operations;
        mapping(bytes32 vector => bool) spent;
    }

    bytes32 private constant _STORAGE =
        keccak256(abi.encode(uint256(keccak256("glomar.storage.FHEExecutor")) - 1)) & ~bytes32(uint256(0xff));

    /// @notice The most inputs and the most results of one inference.
    uint256 public constant MAX_INFERENCE_VALUES = 100;

    /// @dev Domain of the handle preimage.
    bytes8 private constant _COMPUTATION = "FHE_comp";

    /// @dev Sets of types, one bit per FheType.
    uint256 private constant _BOOL = 1 << uint256(FheType.Bool);
    uint256 private constant _UINT64 = 1 << uint256(FheType.Uint64);

    IACL private immutable _acl;
    IInputVerifier private immutable _inputVerifier;

    constructor(address acl, address inputVerifier) {
        _acl = IACL(_requireAddress(acl));
        _inputVerifier = IInputVerifier(_requireAddress(inputVerifier));
    }

    /// @notice Sets the admin of a new proxy, once.
    function initialize(address admin) external initializer {
        __Ownable_init(admin);
    }

    /// @inheritdoc IFHEExecutor
    function fheAdd(bytes32 lhs, bytes32 rhs, bytes1 scalarByte) external returns (bytes32 result) {
        result = _arithmetic(IFHEExecutor.fheAdd.selector, lhs, rhs, scalarByte);
        emit FheAdd(msg.sender, lhs, rhs, scalarByte, result);
    }

    /// @inheritdoc IFHEExecutor
    function fheSub(bytes32 lhs, bytes32 rhs, bytes1 scalarByte) external returns (bytes32 result) {
        result = _arithmetic(IFHEExecutor.fheSub.selector, lhs, rhs, scalarByte);
        emit FheSub(msg.sender, lhs, rhs, scalarByte, result);
    }

    /// @inheritdoc IFHEExecutor
    function fheMin(bytes32 lhs, bytes32 rhs, bytes1 scalarByte) external returns (bytes32 result) {
        result = _arithmetic(IFHEExecutor.fheMin.selector, lhs, rhs, scalarByte);
        emit FheMin(msg.sender, lhs, rhs, scalarByte, result);
    }

    /// @inheritdoc IFHEExecutor
    function fheMax(bytes32 lhs, bytes32 rhs, bytes1 scalarByte) external returns (bytes32 result) {
        result = _arithmetic(IFHEExecutor.fheMax.selector, lhs, rhs, scalarByte);
        emit FheMax(msg.sender, lhs, rhs, scalarByte, result);
    }

    /// @inheritdoc IFHEExecutor
    function fheGe(bytes32 lhs, bytes32 rhs, bytes1 scalarByte) external returns (bytes32 result) {
        result = _comparison(IFHEExecutor.fheGe.selector, lhs, rhs, scalarByte, _UINT64);
        emit FheGe(msg.sender, lhs, rhs, scalarByte, result);
    }

    /// @inheritdoc IFHEExecutor
    function fheGt(bytes32 lhs, bytes32 rhs, bytes1 scalarByte) external returns (bytes32 result) {
        result = _comparison(IFHEExecutor.fheGt.selector, lhs, rhs, scalarByte, _UINT64);
        emit FheGt(msg.sender, lhs, rhs, scalarByte, result);
    }

    /// @inheritdoc IFHEExecutor
    function fheLe(bytes32 lhs, bytes32 rhs, bytes1 scalarByte) external returns (bytes32 result) {
        result = _comparison(IFHEExecutor.fheLe.selector, lhs, rhs, scalarByte, _UINT64);
        emit FheLe(msg.sender, lhs, rhs, scalarByte, result);
    }

    /// @inheritdoc IFHEExecutor
    function fheLt(bytes32 lhs, bytes32 rhs, bytes1 scalarByte) external returns (bytes32 result) {
        result = _comparison(IFHEExecutor.fheLt.selector, lhs, rhs, scalarByte, _UINT64);
        emit FheLt(msg.sender, lhs, rhs, scalarByte, result);
    }

    /// @inheritdoc IFHEExecutor
    function fheEq(bytes32 lhs, bytes32 rhs, bytes1 scalarByte) external returns (bytes32 result) {
        result = _comparison(IFHEExecutor.fheEq.selector, lhs, rhs, scalarByte, _BOOL | _UINT64);
        emit FheEq(msg.sender, lhs, rhs, scalarByte, result);
    }

    /// @inheritdoc IFHEExecutor
    function fheNe(bytes32 lhs, bytes32 rhs, bytes1 scalarByte) external returns (bytes32 result) {
        result = _comparison(IFHEExecutor.fheNe.selector, lhs, rhs, scalarByte, _BOOL | _UINT64);
        emit FheNe(msg.sender, lhs, rhs, scalarByte, result);
    }

    /// @inheritdoc IFHEExecutor
    function fheBitAnd(bytes32 lhs, bytes32 rhs, bytes1 scalarByte) external returns (bytes32 result) {
        result = _comparison(IFHEExecutor.fheBitAnd.selector, lhs, rhs, scalarByte, _BOOL);
        emit FheBitAnd(msg.sender, lhs, rhs, scalarByte, result);
    }

    /// @inheritdoc IFHEExecutor
    function fheBitOr(bytes32 lhs, bytes32 rhs, bytes1 scalarByte) external returns (bytes32 result) {
        result = _comparison(IFHEExecutor.fheBitOr.selector, lhs, rhs, scalarByte, _BOOL);
        emit FheBitOr(msg.sender, lhs, rhs, scalarByte, result);
    }

    /// @inheritdoc IFHEExecutor
    function fheBitXor(bytes32 lhs, bytes32 rhs, bytes1 scalarByte) external returns (bytes32 result) {
        result = _comparison(IFHEExecutor.fheBitXor.selector, lhs, rhs, scalarByte, _BOOL);
        emit FheBitXor(msg.sender, lhs, rhs, scalarByte, result);
    }

    /// @inheritdoc IFHEExecutor
    function fheNot(bytes32 ct) external returns (bytes32 result) {
        FheType fheType = _use(ct, _BOOL);
        result = _mint(abi.encode(IFHEExecutor.fheNot.selector, ct), fheType);
        emit FheNot(msg.sender, ct, result);
    }

    /// @inheritdoc IFHEExecutor
    function fheIfThenElse(bytes32 control, bytes32 ifTrue, bytes32 ifFalse) external returns (bytes32 result) {
        _use(control, _BOOL);
        FheType fheType = _use(ifTrue, _BOOL | _UINT64);
        _useSameType(ifFalse, fheType);
        result = _mint(abi.encode(IFHEExecutor.fheIfThenElse.selector, control, ifTrue, ifFalse), fheType);
        emit FheIfThenElse(msg.sender, control, ifTrue, ifFalse, result);
    }

    /// @inheritdoc IFHEExecutor
    function cast(bytes32 ct, FheType toType) external returns (bytes32 result) {
        _use(ct, _BOOL);
        require(toType == FheType.Uint64, UnsupportedType());
        result = _mint(abi.encode(IFHEExecutor.cast.selector, ct, toType), toType);
        emit Cast(msg.sender, ct, toType, result);
    }

    /// @inheritdoc IFHEExecutor
    function trivialEncrypt(uint256 pt, FheType toType) external returns (bytes32 result) {
        _requireIn(uint8(toType), _BOOL | _UINT64);
        _requireFits(pt, toType);
        result = _mint(abi.encode(IFHEExecutor.trivialEncrypt.selector, pt, toType), toType);
        emit TrivialEncrypt(msg.sender, pt, toType, result);
    }

    /// @inheritdoc IFHEExecutor
    function verifyInput(
        bytes32 inputHandle,
        address userAddress,
        bytes calldata inputProof,
        FheType inputType
    ) external returns (bytes32 result) {
        require(Handles.typeByte(inputHandle) == uint8(inputType), InvalidType());
        _requireIn(uint8(inputType), _BOOL | _UINT64);
        result = _verify(inputHandle, userAddress, inputProof);
        emit VerifyInput(msg.sender, inputHandle, userAddress, inputProof, inputType, result);
    }

    /// @inheritdoc IFHEExecutor
    function verifyVector(
        bytes32 inputHandle,
        address userAddress,
        bytes calldata inputProof
    ) external returns (bytes32 result) {
        require(Handles.typeByte(inputHandle) == Handles.VECTOR, InvalidType());
        result = _verify(inputHandle, userAddress, inputProof);
        emit VerifyVector(msg.sender, inputHandle, userAddress, inputProof, result);
    }

    /// @inheritdoc IFHEExecutor
    function fheInfer(
        uint64 modelId,
        bytes32[] calldata inputs,
        uint8 outputs
    ) external returns (bytes32[] memory results) {
        require(modelId != 0, InvalidModel());
        _requireSize(inputs.length);
        _requireSize(outputs);
        _useInferenceInputs(inputs);
        bytes32 prehandle = _prehandle(abi.encode(IFHEExecutor.fheInfer.selector, modelId, inputs));
        results = new bytes32[](outputs);
        for (uint256 i = 0; i < outputs; i++) {
            results[i] = Handles.computed(keccak256(abi.encode(prehandle, i)), FheType.Uint64);
            // At most MAX_INFERENCE_VALUES calls, to the ACL.
            // slither-disable-next-line calls-loop
            _acl.allowTransient(results[i], msg.sender);
        }
        emit FheInfer(msg.sender, modelId, inputs, results);
    }

    /// @inheritdoc IFHEExecutor
    function getACLAddress() external view returns (address) {
        return address(_acl);
    }

    /// @inheritdoc IFHEExecutor
    function getInputVerifierAddress() external view returns (address) {
        return address(_inputVerifier);
    }

    /// @inheritdoc IFHEExecutor
    function getHCULimitAddress() external pure returns (address) {
        return address(0);
    }

    /// @inheritdoc HostContract
    function getVersion() external pure override returns (string memory) {
        return "FHEExecutor v0.2.0";
    }

    /// @dev A sealed value that the caller may use until the end of the transaction.
    function _verify(
        bytes32 inputHandle,
        address userAddress,
        bytes calldata inputProof
    ) private returns (bytes32 result) {
        result = _inputVerifier.verifyInput(
            IInputVerifier.ContextUserInputs({userAddress: userAddress, contractAddress: msg.sender}),
            inputHandle,
            inputProof
        );
        _acl.allowTransient(result, msg.sender);
    }

    function _arithmetic(bytes4 op, bytes32 lhs, bytes32 rhs, bytes1 scalarByte) private returns (bytes32) {
        FheType fheType = _useBoth(lhs, rhs, scalarByte, _UINT64);
        return _mint(abi.encode(op, lhs, rhs, scalarByte), fheType);
    }

    /// @dev An operation whose result is a Bool, for operands of any type.
    function _comparison(
        bytes4 op,
        bytes32 lhs,
        bytes32 rhs,
        bytes1 scalarByte,
        uint256 types
    ) private returns (bytes32) {
        _useBoth(lhs, rhs, scalarByte, types);
        return _mint(abi.encode(op, lhs, rhs, scalarByte), FheType.Bool);
    }

    function _useBoth(
        bytes32 lhs,
        bytes32 rhs,
        bytes1 scalarByte,
        uint256 types
    ) private view returns (FheType fheType) {
        require(scalarByte == 0x00 || scalarByte == 0x01, ScalarByteIsNotBoolean());
        fheType = _use(lhs, types);
        if (scalarByte == 0x01) _requireFits(uint256(rhs), fheType);
        else _useSameType(rhs, fheType);
    }

    /// @dev Reverts unless the caller may use `handle` and its type is one of `types`.
    function _use(bytes32 handle, uint256 types) private view returns (FheType) {
        require(_acl.isAllowed(handle, msg.sender), ACLNotAllowed(handle, msg.sender));
        uint8 typeByte = Handles.typeByte(handle);
        _requireIn(typeByte, types);
        return FheType(typeByte);
    }

    /// @dev One sealed vector, or 64-bit integers only.
    function _useInferenceInputs(bytes32[] calldata inputs) private {
        bytes32 first = inputs[0];
        if (Handles.typeByte(first) == Handles.VECTOR) {
            require(inputs.length == 1, FHECollectionSizeInvalid(inputs.length, 1));
            require(_acl.isAllowed(first, msg.sender), ACLNotAllowed(first, msg.sender));
            require(!_storage().spent[first], VectorSpent(first));
            _storage().spent[first] = true;
            return;
        }
        for (uint256 i = 0; i < inputs.length; i++) _useSameType(inputs[i], FheType.Uint64);
    }

    function _useSameType(bytes32 handle, FheType fheType) private view {
        // An inference calls the ACL for each of its inputs, at most MAX_INFERENCE_VALUES.
        // slither-disable-next-line calls-loop
        require(_acl.isAllowed(handle, msg.sender), ACLNotAllowed(handle, msg.sender));
        require(Handles.typeByte(handle) == uint8(fheType), IncompatibleTypes());
    }

    function _requireIn(uint8 typeByte, uint256 types) private pure {
        require((types >> typeByte) & 1 == 1, UnsupportedType());
    }

    function _requireSize(uint256 size) private pure {
        require(size != 0 && size <= MAX_INFERENCE_VALUES, FHECollectionSizeInvalid(size, MAX_INFERENCE_VALUES));
    }

    function _requireFits(uint256 plaintext, FheType fheType) private pure {
        uint256 max = fheType == FheType.Bool ? 1 : type(uint64).max;
        require(plaintext <= max, PlaintextAboveMaxTypeValue(plaintext, fheType));
    }

    /// @dev A fresh handle that the caller may use until the end of the transaction.
    function _mint(bytes memory operation, FheType fheType) private returns (bytes32 result) {
        result = Handles.computed(_prehandle(operation), fheType);
        _acl.allowTransient(result, msg.sender);
    }

    /// @dev The hash behind the next operation's handle or handles.
    function _prehandle(bytes memory operation) private returns (bytes32) {
        uint256 operations = ++_storage().operations;
        return
            keccak256(
                abi.encode(
                    _COMPUTATION,
                    operation,
                    operations,
                    address(_acl),
                    block.chainid,
                    blockhash(block.number - 1)
                )
            );
    }

    function _storage() private pure returns (FHEExecutorStorage storage $) {
        bytes32 slot = _STORAGE;
        assembly {
            $.slot := slot
        }
    }
}
