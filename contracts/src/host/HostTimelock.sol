// SPDX-License-Identifier: MIT
pragma solidity ^0.8.27;

import {TimelockController} from "@openzeppelin/contracts/governance/TimelockController.sol";

/// @title Admin of the host contracts
/// @notice A proposer schedules a call, and anyone makes it after the delay: an upgrade is public for that long before
/// it takes effect. A proposer can cancel it. Nobody but the timelock itself, by such a call, changes delay and roles.
contract HostTimelock is TimelockController {
    /// @notice The proposers may also cancel; anyone may execute.
    /// @param delay seconds between scheduling and the earliest execution
    constructor(
        uint256 delay,
        address[] memory proposers
    ) TimelockController(delay, proposers, new address[](1), address(0)) {}
}
