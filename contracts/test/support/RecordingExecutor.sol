// SPDX-License-Identifier: MIT
pragma solidity ^0.8.27;

/// @notice Takes every call to the executor, remembers it, and returns handles 1, 2, 3 and so on.
contract RecordingExecutor {
    bytes[] private _calls;

    // solhint-disable-next-line no-complex-fallback
    fallback(bytes calldata data) external returns (bytes memory) {
        _calls.push(data);
        return abi.encode(bytes32(_calls.length));
    }

    function count() external view returns (uint256) {
        return _calls.length;
    }

    function recorded(uint256 i) external view returns (bytes memory) {
        return _calls[i];
    }
}
