// SPDX-License-Identifier: MIT
pragma solidity ^0.8.27;

import {Vm} from "./Vm.sol";

/// @notice Evaluates the executor's events on plaintexts. It knows the events by the signatures written here, so a test
/// that uses it also checks that the executor still emits those.
abstract contract PlaintextCoprocessor {
    mapping(bytes32 handle => uint256) private _values;
    mapping(bytes32 handle => bool) private _known;
    mapping(bytes32 handle => uint64[]) private _vectors;

    function _value(bytes32 handle) internal view returns (uint256) {
        require(_known[handle], "no event made this handle");
        return _values[handle];
    }

    function _setValue(bytes32 handle, uint256 value) internal {
        require(!_known[handle], "two events made the same handle");
        _values[handle] = value;
        _known[handle] = true;
    }

    function _setVector(bytes32 handle, uint64[] memory numbers) internal {
        require(!_known[handle], "two events made the same handle");
        _vectors[handle] = numbers;
        _known[handle] = true;
    }

    /// @dev What a model reports; a test that asks models overrides it. An empty list stands for a job that failed.
    function _model(uint64, uint64[] memory) internal view virtual returns (uint64[] memory none) {
        require(_known[bytes32(0)], "this test has no model");
        return none;
    }

    function _evaluate(Vm.Log[] memory logs, address executor) internal {
        for (uint256 i = 0; i < logs.length; i++) {
            if (logs[i].emitter == executor) _step(logs[i].topics[0], logs[i].data);
        }
    }

    function _step(bytes32 topic, bytes memory data) private {
        if (topic == keccak256("TrivialEncrypt(address,uint256,uint8,bytes32)")) {
            (uint256 plaintext, , bytes32 result) = abi.decode(data, (uint256, uint8, bytes32));
            _setValue(result, plaintext);
        } else if (topic == keccak256("Cast(address,bytes32,uint8,bytes32)")) {
            (bytes32 ct, , bytes32 result) = abi.decode(data, (bytes32, uint8, bytes32));
            _setValue(result, _value(ct));
        } else if (topic == keccak256("FheNot(address,bytes32,bytes32)")) {
            (bytes32 ct, bytes32 result) = abi.decode(data, (bytes32, bytes32));
            _setValue(result, 1 - _value(ct));
        } else if (topic == keccak256("FheIfThenElse(address,bytes32,bytes32,bytes32,bytes32)")) {
            _select(data);
        } else if (topic == keccak256("VerifyInput(address,bytes32,address,bytes,uint8,bytes32)")) {
            (bytes32 input, , , , bytes32 result) = abi.decode(data, (bytes32, address, bytes, uint8, bytes32));
            require(input == result && _known[input], "an input nobody sealed");
        } else if (topic == keccak256("VerifyVector(address,bytes32,address,bytes,bytes32)")) {
            (bytes32 input, , , bytes32 result) = abi.decode(data, (bytes32, address, bytes, bytes32));
            require(input == result && _known[input], "a vector nobody sealed");
        } else if (topic == keccak256("FheInfer(address,uint64,bytes32[],bytes32[])")) {
            _infer(data);
        } else {
            _binary(topic, data);
        }
    }

    function _infer(bytes memory data) private {
        (uint64 modelId, bytes32[] memory inputs, bytes32[] memory results) = abi.decode(
            data,
            (uint64, bytes32[], bytes32[])
        );
        uint64[] memory reports = _model(modelId, _numbers(inputs));
        require(reports.length == 0 || reports.length == results.length, "the model returns another number of results");
        for (uint256 i = 0; i < results.length; i++) _setValue(results[i], reports.length == 0 ? 0 : reports[i]);
    }

    /// @dev The vector, or the list of integers.
    function _numbers(bytes32[] memory inputs) private view returns (uint64[] memory numbers) {
        require(_known[inputs[0]], "no event made this handle");
        if (_vectors[inputs[0]].length != 0) return _vectors[inputs[0]];
        numbers = new uint64[](inputs.length);
        for (uint256 i = 0; i < inputs.length; i++) numbers[i] = uint64(_value(inputs[i]));
    }

    function _select(bytes memory data) private {
        (bytes32 control, bytes32 yes, bytes32 no, bytes32 result) = abi.decode(
            data,
            (bytes32, bytes32, bytes32, bytes32)
        );
        _setValue(result, _value(control) == 1 ? _value(yes) : _value(no));
    }

    function _binary(bytes32 topic, bytes memory data) private {
        (bytes32 lhs, bytes32 rhs, bytes1 scalarByte, bytes32 result) = abi.decode(
            data,
            (bytes32, bytes32, bytes1, bytes32)
        );
        uint256 b = scalarByte == 0x01 ? uint256(rhs) : _value(rhs);
        _setValue(result, _apply(topic, _value(lhs), b));
    }

    function _apply(bytes32 topic, uint256 a, uint256 b) private pure returns (uint256) {
        if (topic == _named("FheAdd")) return (a + b) % 2 ** 64;
        if (topic == _named("FheSub")) return (2 ** 64 + a - b) % 2 ** 64;
        if (topic == _named("FheMin")) return a < b ? a : b;
        if (topic == _named("FheMax")) return a > b ? a : b;
        if (topic == _named("FheGe")) return _bit(a >= b);
        if (topic == _named("FheGt")) return _bit(a > b);
        if (topic == _named("FheLe")) return _bit(a <= b);
        if (topic == _named("FheLt")) return _bit(a < b);
        if (topic == _named("FheEq")) return _bit(a == b);
        if (topic == _named("FheNe")) return _bit(a != b);
        if (topic == _named("FheBitAnd")) return a & b;
        if (topic == _named("FheBitOr")) return a | b;
        if (topic == _named("FheBitXor")) return a ^ b;
        revert("an event the coprocessors do not know");
    }

    function _named(string memory name) private pure returns (bytes32) {
        return keccak256(abi.encodePacked(name, "(address,bytes32,bytes32,bytes1,bytes32)"));
    }

    function _bit(bool condition) private pure returns (uint256) {
        return condition ? 1 : 0;
    }
}
