// SPDX-License-Identifier: MIT
pragma solidity ^0.8.27;

import {IACL} from "../interfaces/IACL.sol";
import {IFHEExecutor} from "../interfaces/IFHEExecutor.sol";
import {IHCULimit} from "../interfaces/IHCULimit.sol";
import {IInputVerifier} from "../interfaces/IInputVerifier.sol";
import {FheType} from "../lib/FheType.sol";
import {EventAccumulator} from "./EventAccumulator.sol";
import {Handles} from "./Handles.sol";
import {HostContract} from "./HostContract.sol";
import {UnsupportedOperators} from "./UnsupportedOperators.sol";

/// @title Symbolic executor
/// @notice Holds no ciphertext. Operations on Bool: and, or, xor, not, eq, ne, select, cast to Uint64. On Uint64: add,
/// sub, min, max, all comparisons, select. Arithmetic wraps modulo 2^64. On sealed vectors and lists of Uint64: the
/// inference of a registered model.
///
/// Every result has its own handle. The handle's preimage holds the hash of all events before it, so that two calls
/// never share a handle. It also holds the hash of the previous block, so that a reorganised chain does not reuse a
/// handle of the abandoned fork for other operands.
contract FHEExecutor is UnsupportedOperators, HostContract {
    using EventAccumulator for EventAccumulator.Accumulator;

    /// @custom:storage-location erc7201:glomar.storage.FHEExecutor
    struct FHEExecutorStorage {
        EventAccumulator.Accumulator events;
        mapping(bytes32 vector => bool) spent;
    }

    bytes32 private constant _STORAGE =
        keccak256(abi.encode(uint256(keccak256("glomar.storage.FHEExecutor")) - 1)) & ~bytes32(uint256(0xff));

    /// @notice The most inputs and the most results of one inference.
    uint256 public constant MAX_INFERENCE_VALUES = 100;

    /// @dev Domain of the handle preimage.
    bytes8 private constant _COMPUTATION = "FHE_comp";

    uint8 private constant _BOOL = uint8(FheType.Bool);
    uint8 private constant _UINT64 = uint8(FheType.Uint64);
    /// @dev Sets of types, one bit per number of a type.
    uint256 private constant _BOOLS = 1 << _BOOL;
    uint256 private constant _UINT64S = 1 << _UINT64;

    IACL private immutable _acl;
    IInputVerifier private immutable _inputVerifier;
    IHCULimit private immutable _hcuLimit;

    constructor(address acl, address inputVerifier, address hcuLimit) {
        _hcuLimit = IHCULimit(_requireAddress(hcuLimit));
        _acl = IACL(_requireAddress(acl));
        _inputVerifier = IInputVerifier(_requireAddress(inputVerifier));
    }

    /// @notice Sets the admin of a new proxy, once.
    function initialize(address admin) external initializer {
        __Ownable_init(admin);
    }

    /// @inheritdoc IFHEExecutor
    function fheAdd(bytes32 lhs, bytes32 rhs, bytes1 scalarByte) external returns (bytes32 result) {
        result = _arithmetic(FheAdd.selector, lhs, rhs, scalarByte);
        _hcuLimit.checkHCUForFheAdd(Handles.typeByte(lhs), scalarByte, lhs, rhs, result, msg.sender);
    }

    /// @inheritdoc IFHEExecutor
    function fheSub(bytes32 lhs, bytes32 rhs, bytes1 scalarByte) external returns (bytes32 result) {
        result = _arithmetic(FheSub.selector, lhs, rhs, scalarByte);
        _hcuLimit.checkHCUForFheSub(Handles.typeByte(lhs), scalarByte, lhs, rhs, result, msg.sender);
    }

    /// @inheritdoc IFHEExecutor
    function fheMin(bytes32 lhs, bytes32 rhs, bytes1 scalarByte) external returns (bytes32 result) {
        result = _arithmetic(FheMin.selector, lhs, rhs, scalarByte);
        _hcuLimit.checkHCUForFheMin(Handles.typeByte(lhs), scalarByte, lhs, rhs, result, msg.sender);
    }

    /// @inheritdoc IFHEExecutor
    function fheMax(bytes32 lhs, bytes32 rhs, bytes1 scalarByte) external returns (bytes32 result) {
        result = _arithmetic(FheMax.selector, lhs, rhs, scalarByte);
        _hcuLimit.checkHCUForFheMax(Handles.typeByte(lhs), scalarByte, lhs, rhs, result, msg.sender);
    }

    /// @inheritdoc IFHEExecutor
    function fheGe(bytes32 lhs, bytes32 rhs, bytes1 scalarByte) external returns (bytes32 result) {
        result = _comparison(FheGe.selector, lhs, rhs, scalarByte, _UINT64S);
        _hcuLimit.checkHCUForFheGe(Handles.typeByte(lhs), scalarByte, lhs, rhs, result, msg.sender);
    }

    /// @inheritdoc IFHEExecutor
    function fheGt(bytes32 lhs, bytes32 rhs, bytes1 scalarByte) external returns (bytes32 result) {
        result = _comparison(FheGt.selector, lhs, rhs, scalarByte, _UINT64S);
        _hcuLimit.checkHCUForFheGt(Handles.typeByte(lhs), scalarByte, lhs, rhs, result, msg.sender);
    }

    /// @inheritdoc IFHEExecutor
    function fheLe(bytes32 lhs, bytes32 rhs, bytes1 scalarByte) external returns (bytes32 result) {
        result = _comparison(FheLe.selector, lhs, rhs, scalarByte, _UINT64S);
        _hcuLimit.checkHCUForFheLe(Handles.typeByte(lhs), scalarByte, lhs, rhs, result, msg.sender);
    }

    /// @inheritdoc IFHEExecutor
    function fheLt(bytes32 lhs, bytes32 rhs, bytes1 scalarByte) external returns (bytes32 result) {
        result = _comparison(FheLt.selector, lhs, rhs, scalarByte, _UINT64S);
        _hcuLimit.checkHCUForFheLt(Handles.typeByte(lhs), scalarByte, lhs, rhs, result, msg.sender);
    }

    /// @inheritdoc IFHEExecutor
    function fheEq(bytes32 lhs, bytes32 rhs, bytes1 scalarByte) external returns (bytes32 result) {
        result = _comparison(FheEq.selector, lhs, rhs, scalarByte, _BOOLS | _UINT64S);
        _hcuLimit.checkHCUForFheEq(Handles.typeByte(lhs), scalarByte, lhs, rhs, result, msg.sender);
    }

    /// @inheritdoc IFHEExecutor
    function fheNe(bytes32 lhs, bytes32 rhs, bytes1 scalarByte) external returns (bytes32 result) {
        result = _comparison(FheNe.selector, lhs, rhs, scalarByte, _BOOLS | _UINT64S);
        _hcuLimit.checkHCUForFheNe(Handles.typeByte(lhs), scalarByte, lhs, rhs, result, msg.sender);
    }

    /// @inheritdoc IFHEExecutor
    function fheBitAnd(bytes32 lhs, bytes32 rhs, bytes1 scalarByte) external returns (bytes32 result) {
        result = _comparison(FheBitAnd.selector, lhs, rhs, scalarByte, _BOOLS);
        _hcuLimit.checkHCUForFheBitAnd(Handles.typeByte(lhs), scalarByte, lhs, rhs, result, msg.sender);
    }

    /// @inheritdoc IFHEExecutor
    function fheBitOr(bytes32 lhs, bytes32 rhs, bytes1 scalarByte) external returns (bytes32 result) {
        result = _comparison(FheBitOr.selector, lhs, rhs, scalarByte, _BOOLS);
        _hcuLimit.checkHCUForFheBitOr(Handles.typeByte(lhs), scalarByte, lhs, rhs, result, msg.sender);
    }

    /// @inheritdoc IFHEExecutor
    function fheBitXor(bytes32 lhs, bytes32 rhs, bytes1 scalarByte) external returns (bytes32 result) {
        result = _comparison(FheBitXor.selector, lhs, rhs, scalarByte, _BOOLS);
        _hcuLimit.checkHCUForFheBitXor(Handles.typeByte(lhs), scalarByte, lhs, rhs, result, msg.sender);
    }

    /// @inheritdoc IFHEExecutor
    function fheNot(bytes32 ct) external returns (bytes32 result) {
        _requireIn(Handles.typeByte(ct), _BOOLS);
        result = _fresh(abi.encode(FheNot.selector, ct), _BOOL);
        _acl.useOperands(msg.sender, result, 1, ct, 0, 0);
        _hcuLimit.checkHCUForFheNot(_BOOL, ct, result, msg.sender);
        _log(FheNot.selector, abi.encode(ct, result));
    }

    /// @inheritdoc IFHEExecutor
    function fheIfThenElse(bytes32 control, bytes32 ifTrue, bytes32 ifFalse) external returns (bytes32 result) {
        _requireIn(Handles.typeByte(control), _BOOLS);
        uint8 fheType = Handles.typeByte(ifTrue);
        _requireIn(fheType, _BOOLS | _UINT64S);
        require(Handles.typeByte(ifFalse) == fheType, IncompatibleTypes());
        result = _fresh(abi.encode(FheIfThenElse.selector, control, ifTrue, ifFalse), fheType);
        _acl.useOperands(msg.sender, result, 3, control, ifTrue, ifFalse);
        _hcuLimit.checkHCUForIfThenElse(fheType, control, ifTrue, ifFalse, result, msg.sender);
        _log(FheIfThenElse.selector, abi.encode(control, ifTrue, ifFalse, result));
    }

    /// @inheritdoc IFHEExecutor
    function cast(bytes32 ct, uint8 toType) external returns (bytes32 result) {
        _requireIn(Handles.typeByte(ct), _BOOLS);
        _requireIn(toType, _UINT64S);
        result = _fresh(abi.encode(Cast.selector, ct, toType), toType);
        _acl.useOperands(msg.sender, result, 1, ct, 0, 0);
        _hcuLimit.checkHCUForCast(toType, ct, result, msg.sender);
        _log(Cast.selector, abi.encode(ct, toType, result));
    }

    /// @inheritdoc IFHEExecutor
    function trivialEncrypt(uint256 pt, uint8 toType) external returns (bytes32 result) {
        _requireIn(toType, _BOOLS | _UINT64S);
        _requireFits(pt, toType);
        result = _fresh(abi.encode(TrivialEncrypt.selector, pt, toType), toType);
        _acl.allowTransient(result, msg.sender);
        _hcuLimit.checkHCUForTrivialEncrypt(toType, result, msg.sender);
        _log(TrivialEncrypt.selector, abi.encode(pt, toType, result));
    }

    /// @inheritdoc IFHEExecutor
    function verifyInput(
        bytes32 inputHandle,
        address userAddress,
        bytes calldata inputProof,
        uint8 inputType
    ) external returns (bytes32 result) {
        require(Handles.typeByte(inputHandle) == inputType, InvalidType());
        _requireIn(inputType, _BOOLS | _UINT64S);
        result = _verify(inputHandle, userAddress, inputProof);
        _hcuLimit.checkHCUForVerifyInput(inputType, result, msg.sender);
        _log(VerifyInput.selector, abi.encode(inputHandle, userAddress, inputProof, inputType, result));
    }

    /// @inheritdoc IFHEExecutor
    function verifyVector(
        bytes32 inputHandle,
        address userAddress,
        bytes calldata inputProof
    ) external returns (bytes32 result) {
        require(Handles.typeByte(inputHandle) == Handles.VECTOR, InvalidType());
        result = _verify(inputHandle, userAddress, inputProof);
        _hcuLimit.checkHCUForVerifyVector(result, msg.sender);
        _log(VerifyVector.selector, abi.encode(inputHandle, userAddress, inputProof, result));
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
        _checkInferenceInputs(inputs);
        bytes32 prehandle = _prehandle(abi.encode(FheInfer.selector, modelId, inputs));
        results = new bytes32[](outputs);
        for (uint256 i = 0; i < outputs; i++) {
            results[i] = Handles.computed(keccak256(abi.encode(prehandle, i)), _UINT64);
        }
        _acl.useLists(msg.sender, inputs, results);
        _hcuLimit.checkHCUForInfer(inputs, results, msg.sender);
        _log(FheInfer.selector, abi.encode(modelId, inputs, results));
    }

    /// @inheritdoc IFHEExecutor
    function eventAccumulator() external view returns (bytes32) {
        return _storage().events.value;
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
    function getHCULimitAddress() external view returns (address) {
        return address(_hcuLimit);
    }

    /// @inheritdoc HostContract
    function getVersion() external pure override returns (string memory) {
        return "FHEExecutor v0.3.0";
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

    function _arithmetic(bytes32 topic, bytes32 lhs, bytes32 rhs, bytes1 scalarByte) private returns (bytes32) {
        return _binary(topic, lhs, rhs, scalarByte, _UINT64S, _UINT64);
    }

    /// @dev An operation whose result is a Bool, for operands of one of `types`.
    function _comparison(
        bytes32 topic,
        bytes32 lhs,
        bytes32 rhs,
        bytes1 scalarByte,
        uint256 types
    ) private returns (bytes32) {
        return _binary(topic, lhs, rhs, scalarByte, types, _BOOL);
    }

    function _binary(
        bytes32 topic,
        bytes32 lhs,
        bytes32 rhs,
        bytes1 scalarByte,
        uint256 types,
        uint8 resultType
    ) private returns (bytes32 result) {
        require(scalarByte == 0x00 || scalarByte == 0x01, ScalarByteIsNotBoolean());
        uint8 fheType = Handles.typeByte(lhs);
        _requireIn(fheType, types);
        if (scalarByte == 0x01) _requireFits(uint256(rhs), fheType);
        else require(Handles.typeByte(rhs) == fheType, IncompatibleTypes());
        result = _fresh(abi.encode(topic, lhs, rhs, scalarByte), resultType);
        _acl.useOperands(msg.sender, result, scalarByte == 0x01 ? 1 : 2, lhs, rhs, 0);
        _log(topic, abi.encode(lhs, rhs, scalarByte, result));
    }

    /// @dev One sealed vector, which is spent, or 64-bit integers only.
    function _checkInferenceInputs(bytes32[] calldata inputs) private {
        bytes32 first = inputs[0];
        if (Handles.typeByte(first) == Handles.VECTOR) {
            require(inputs.length == 1, FHECollectionSizeInvalid(inputs.length, 1));
            require(!_storage().spent[first], VectorSpent(first));
            _storage().spent[first] = true;
            return;
        }
        for (uint256 i = 0; i < inputs.length; i++) {
            require(Handles.typeByte(inputs[i]) == _UINT64, IncompatibleTypes());
        }
    }

    function _log(bytes32 topic, bytes memory data) private {
        _storage().events.log(topic, msg.sender, data);
    }

    function _requireIn(uint8 typeByte, uint256 types) private pure {
        require((types >> typeByte) & 1 == 1, UnsupportedType());
    }

    function _requireSize(uint256 size) private pure {
        require(size != 0 && size <= MAX_INFERENCE_VALUES, FHECollectionSizeInvalid(size, MAX_INFERENCE_VALUES));
    }

    function _requireFits(uint256 plaintext, uint8 fheType) private pure {
        uint256 max = fheType == _BOOL ? 1 : type(uint64).max;
        require(plaintext <= max, PlaintextAboveMaxTypeValue(plaintext, FheType(fheType)));
    }

    /// @dev The handle of the next event's result.
    function _fresh(bytes memory operation, uint8 fheType) private view returns (bytes32) {
        return Handles.computed(_prehandle(operation), fheType);
    }

    /// @dev The hash behind the handle or handles of the next event. What has no fixed length comes last.
    function _prehandle(bytes memory operation) private view returns (bytes32) {
        return
            keccak256(
                abi.encodePacked(
                    _COMPUTATION,
                    _storage().events.value,
                    address(_acl),
                    block.chainid,
                    blockhash(block.number - 1),
                    operation
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
