// SPDX-License-Identifier: MIT
pragma solidity ^0.8.27;

/// @notice An encrypted vector of numbers, sealed by a user as the input of a model. Nothing computes on it but
/// `FHE.infer`, once, and the network never opens it.
type evector is bytes32;

/// @notice A sealed vector as a user gives it to a contract, before its proof is checked.
type externalEvector is bytes32;
