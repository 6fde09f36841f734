// SPDX-License-Identifier: MIT
pragma solidity ^0.8.27;

/// @title A hash of every event that the network reads
/// @notice Start value 0. Each event replaces the value:
///
///   value = keccak256(value ‖ topic 0 ‖ other topics ‖ data)
///
/// with the topics, 32 bytes each, in the order of the log, and the data exactly as it is logged. A reader that folds
/// the events of a range from the value before it gets the value after it only if no event is missing, added, changed
/// or out of order. Events are logged from the bytes that were hashed, so none can be logged and not folded.
library EventAccumulator {
    /// @notice The first word of the storage of a contract that the network reads.
    struct Accumulator {
        bytes32 value;
    }

    /// @notice Logs an event of one indexed address, and folds it.
    /// @param topic the event's selector
    /// @param data the ABI encoding of the arguments that are not indexed
    function log(Accumulator storage self, bytes32 topic, address indexed_, bytes memory data) internal {
        bytes memory folded = bytes.concat(self.value, topic, _word(indexed_), data);
        self.value = keccak256(folded);
        assembly ("memory-safe") {
            // Behind the length: three words, then the data.
            log2(add(folded, 0x80), mload(data), topic, indexed_)
        }
    }

    /// @notice Logs an event of two indexed addresses, and folds it.
    /// @param topic the event's selector
    /// @param data the ABI encoding of the arguments that are not indexed
    function log(
        Accumulator storage self,
        bytes32 topic,
        address indexed_,
        address second,
        bytes memory data
    ) internal {
        bytes memory folded = bytes.concat(self.value, topic, _word(indexed_), _word(second), data);
        self.value = keccak256(folded);
        assembly ("memory-safe") {
            // Behind the length: four words, then the data.
            log3(add(folded, 0xa0), mload(data), topic, indexed_, second)
        }
    }

    function _word(address account) private pure returns (bytes32) {
        return bytes32(uint256(uint160(account)));
    }
}
