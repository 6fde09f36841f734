// SPDX-License-Identifier: MIT
pragma solidity ^0.8.27;

import {HostContract} from "./HostContract.sol";

/// @title A pause that ends by itself
/// @notice Pausers act at once, where the admin must wait for its timelock. A pause lasts `MAX_PAUSE`; the admin can
/// end it before, or renew it. A pauser that has paused must then rest: `COOL_OFF` after the end of its pause it may
/// pause again. So a pauser alone cannot keep the network paused, and nobody needs a pauser to end a pause.
abstract contract EmergencyPause is HostContract {
    /// @custom:storage-location erc7201:glomar.storage.EmergencyPause
    struct EmergencyPauseStorage {
        uint256 until;
        mapping(address pauser => uint256) mayPauseFrom;
    }

    bytes32 private constant _PAUSE_STORAGE =
        keccak256(abi.encode(uint256(keccak256("glomar.storage.EmergencyPause")) - 1)) & ~bytes32(uint256(0xff));

    /// @notice How long a pause lasts, in seconds.
    uint256 public constant MAX_PAUSE = 7 days;
    /// @notice How long a pauser rests after its pause, in seconds.
    uint256 public constant COOL_OFF = 14 days;

    // Both events as OpenZeppelin's.
    // slither-disable-start unindexed-event-address
    /// @notice `account` paused the contract, or renewed a pause.
    event Paused(address account);
    /// @notice `account` ended a pause.
    event Unpaused(address account);
    // slither-disable-end unindexed-event-address
    /// @notice `account` may pause from now on, or may not any more.
    event PauserSet(address indexed account, bool allowed);

    /// @notice The contract is paused.
    error EnforcedPause();
    /// @notice The contract is not paused.
    error ExpectedPause();
    /// @notice `account` may not pause.
    error NotPauser(address account);
    /// @notice `account` paused before, and may pause again at time `from`.
    error PauserRests(address account, uint256 from);

    modifier whenNotPaused() {
        require(!paused(), EnforcedPause());
        _;
    }

    // slither-disable-start timestamp
    /// @notice Pauses for `MAX_PAUSE` from now. The admin may do so while it is paused, a pauser may not.
    function pause() external {
        EmergencyPauseStorage storage $ = _pause();
        if (msg.sender != owner()) {
            uint256 from = $.mayPauseFrom[msg.sender];
            require(from != 0, NotPauser(msg.sender));
            require(!paused(), EnforcedPause());
            // Here and below: a block's proposer can shift time by seconds, and these are days.
            // forge-lint: disable-next-line(block-timestamp)
            require(block.timestamp >= from, PauserRests(msg.sender, from));
            $.mayPauseFrom[msg.sender] = block.timestamp + MAX_PAUSE + COOL_OFF;
        }
        $.until = block.timestamp + MAX_PAUSE;
        emit Paused(msg.sender);
    }

    // slither-disable-end timestamp

    /// @notice Ends a pause. Admin only.
    function unpause() external onlyOwner {
        require(paused(), ExpectedPause());
        _pause().until = 0;
        emit Unpaused(msg.sender);
    }

    /// @notice Says whether `account` may pause. Admin only. A pauser that is set again need not rest.
    function setPauser(address account, bool allowed) external onlyOwner {
        _setPauser(account, allowed);
    }

    /// @notice Whether the contract is paused now.
    function paused() public view returns (bool) {
        // slither-disable-start timestamp
        // forge-lint: disable-next-line(block-timestamp)
        return block.timestamp < _pause().until;
        // slither-disable-end timestamp
    }

    /// @notice When the pause ends, in seconds since 1970; a time that has passed if there is none.
    function pausedUntil() external view returns (uint256) {
        return _pause().until;
    }

    /// @notice Whether `account` may pause, at once or after its rest.
    function isPauser(address account) external view returns (bool) {
        return _pause().mayPauseFrom[account] != 0;
    }

    function _setPauser(address account, bool allowed) internal {
        _pause().mayPauseFrom[_requireAddress(account)] = allowed ? 1 : 0;
        emit PauserSet(account, allowed);
    }

    function _pause() private pure returns (EmergencyPauseStorage storage $) {
        bytes32 slot = _PAUSE_STORAGE;
        assembly {
            $.slot := slot
        }
    }
}
