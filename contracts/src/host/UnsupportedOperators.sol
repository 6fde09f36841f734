// SPDX-License-Identifier: MIT
pragma solidity ^0.8.27;

import {IFHEExecutor} from "../interfaces/IFHEExecutor.sol";
import {FheType} from "../lib/FheType.sol";

/// @title Operators of the fhEVM executor that the network does not compute
/// @notice They exist so that a contract built against the wider interface fails with `UnsupportedType` and not with an
/// empty revert.
abstract contract UnsupportedOperators {
    function fheMul(bytes32, bytes32, bytes1) external pure returns (bytes32) {
        revert IFHEExecutor.UnsupportedType();
    }

    function fheDiv(bytes32, bytes32, bytes1) external pure returns (bytes32) {
        revert IFHEExecutor.UnsupportedType();
    }

    function fheRem(bytes32, bytes32, bytes1) external pure returns (bytes32) {
        revert IFHEExecutor.UnsupportedType();
    }

    function fheShl(bytes32, bytes32, bytes1) external pure returns (bytes32) {
        revert IFHEExecutor.UnsupportedType();
    }

    function fheShr(bytes32, bytes32, bytes1) external pure returns (bytes32) {
        revert IFHEExecutor.UnsupportedType();
    }

    function fheRotl(bytes32, bytes32, bytes1) external pure returns (bytes32) {
        revert IFHEExecutor.UnsupportedType();
    }

    function fheRotr(bytes32, bytes32, bytes1) external pure returns (bytes32) {
        revert IFHEExecutor.UnsupportedType();
    }

    function fheNeg(bytes32) external pure returns (bytes32) {
        revert IFHEExecutor.UnsupportedType();
    }

    function fheSum(bytes32[] calldata) external pure returns (bytes32) {
        revert IFHEExecutor.UnsupportedType();
    }

    function fheIsIn(bytes32, bytes32[] calldata) external pure returns (bytes32) {
        revert IFHEExecutor.UnsupportedType();
    }

    function fheRand(FheType) external pure returns (bytes32) {
        revert IFHEExecutor.UnsupportedType();
    }

    function fheRandBounded(uint256, FheType) external pure returns (bytes32) {
        revert IFHEExecutor.UnsupportedType();
    }
}
