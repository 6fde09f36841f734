// SPDX-License-Identifier: MIT
pragma solidity ^0.8.27;

import {IFHEExecutor} from "../interfaces/IFHEExecutor.sol";

/// @title Operators of the fhEVM executor that the network does not compute
/// @notice They exist so that a contract built against the wider interface fails with `UnsupportedType` and not with an
/// empty revert.
abstract contract UnsupportedOperators is IFHEExecutor {
    /// @notice Not computed by the network: always reverts.
    function fheMul(bytes32, bytes32, bytes1) external pure override returns (bytes32) {
        revert UnsupportedType();
    }

    /// @notice Not computed by the network: always reverts.
    function fheDiv(bytes32, bytes32, bytes1) external pure override returns (bytes32) {
        revert UnsupportedType();
    }

    /// @notice Not computed by the network: always reverts.
    function fheRem(bytes32, bytes32, bytes1) external pure override returns (bytes32) {
        revert UnsupportedType();
    }

    /// @notice Not computed by the network: always reverts.
    function fheShl(bytes32, bytes32, bytes1) external pure override returns (bytes32) {
        revert UnsupportedType();
    }

    /// @notice Not computed by the network: always reverts.
    function fheShr(bytes32, bytes32, bytes1) external pure override returns (bytes32) {
        revert UnsupportedType();
    }

    /// @notice Not computed by the network: always reverts.
    function fheRotl(bytes32, bytes32, bytes1) external pure override returns (bytes32) {
        revert UnsupportedType();
    }

    /// @notice Not computed by the network: always reverts.
    function fheRotr(bytes32, bytes32, bytes1) external pure override returns (bytes32) {
        revert UnsupportedType();
    }

    /// @notice Not computed by the network: always reverts.
    function fheNeg(bytes32) external pure override returns (bytes32) {
        revert UnsupportedType();
    }

    /// @notice Not computed by the network: always reverts.
    function fheSum(bytes32[] calldata) external pure override returns (bytes32) {
        revert UnsupportedType();
    }

    /// @notice Not computed by the network: always reverts.
    function fheIsIn(bytes32, bytes32[] calldata) external pure override returns (bytes32) {
        revert UnsupportedType();
    }

    /// @notice Not computed by the network: always reverts.
    function fheRand(uint8) external pure override returns (bytes32) {
        revert UnsupportedType();
    }

    /// @notice Not computed by the network: always reverts.
    function fheRandBounded(uint256, uint8) external pure override returns (bytes32) {
        revert UnsupportedType();
    }
}
