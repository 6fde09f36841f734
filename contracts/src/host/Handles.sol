// SPDX-License-Identifier: MIT
pragma solidity ^0.8.27;

/// @title Layout of a handle
/// @notice Bytes 0..20 hash, 21 index in the input bundle or 0xff for a computed value, 22..29 chain id, 30 type,
/// 31 version. All big-endian.
library Handles {
    /// @dev Byte 21 of a handle that an operation made.
    uint256 internal constant COMPUTED = 0xff;
    uint256 internal constant VERSION = 0;
    /// @dev Byte 30 of a sealed vector: beyond the types of the ecosystem, which end at 83.
    uint8 internal constant VECTOR = 0xf0;

    /// @notice The handle of a computed value.
    /// @param prehandle a hash; the handle keeps 21 bytes of it
    function computed(bytes32 prehandle, uint8 fheType) internal view returns (bytes32) {
        return
            bytes32(
                (uint256(prehandle) & ~uint256(type(uint88).max)) |
                    (COMPUTED << 80) |
                    (uint256(uint64(block.chainid)) << 16) |
                    (uint256(fheType) << 8) |
                    VERSION
            );
    }

    /// @notice Byte 30. It can be a number outside `FheType`.
    function typeByte(bytes32 handle) internal pure returns (uint8) {
        return uint8(uint256(handle) >> 8);
    }
}
