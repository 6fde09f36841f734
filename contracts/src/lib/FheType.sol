// SPDX-License-Identifier: MIT
pragma solidity ^0.8.27;

/// @notice Type of an encrypted value: byte 30 of its handle. The numbers are the ecosystem's; the host contracts
/// compute on Bool and Uint64 and refuse the others with `UnsupportedType`.
enum FheType {
    Bool,
    Uint4,
    Uint8,
    Uint16,
    Uint32,
    Uint64,
    Uint128,
    Uint160,
    Uint256,
    Uint512
}
