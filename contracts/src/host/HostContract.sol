// SPDX-License-Identifier: MIT
pragma solidity ^0.8.27;

import {Ownable2StepUpgradeable} from "@openzeppelin/contracts-upgradeable/access/Ownable2StepUpgradeable.sol";
import {UUPSUpgradeable} from "@openzeppelin/contracts/proxy/utils/UUPSUpgradeable.sol";

/// @title What all host contracts share: one admin, who alone upgrades
/// @notice The admin is the owner; it changes hands in two steps. Addresses of the other host contracts are immutables
/// of the implementation, so an upgrade states them again and a call pays no storage read for them.
abstract contract HostContract is Ownable2StepUpgradeable, UUPSUpgradeable {
    /// @notice An address of the deployment was left zero.
    error ZeroAddress();

    /// @custom:oz-upgrades-unsafe-allow constructor
    constructor() {
        _disableInitializers();
    }

    /// @notice Name and version of the implementation behind the proxy.
    function getVersion() external pure virtual returns (string memory);

    /// @dev The modifier is all there is to it.
    // solhint-disable-next-line no-empty-blocks
    function _authorizeUpgrade(address) internal override onlyOwner {}

    function _requireAddress(address account) internal pure returns (address) {
        require(account != address(0), ZeroAddress());
        return account;
    }
}
