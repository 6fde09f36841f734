// SPDX-License-Identifier: MIT
pragma solidity ^0.8.27;

import {Ownable2StepUpgradeable} from "@openzeppelin/contracts-upgradeable/access/Ownable2StepUpgradeable.sol";
import {UUPSUpgradeable} from "@openzeppelin/contracts/proxy/utils/UUPSUpgradeable.sol";
import {ERC1967Utils} from "@openzeppelin/contracts/proxy/ERC1967/ERC1967Utils.sol";

/// @title Base of all host contracts: one admin, the only one who may upgrade
/// @notice The admin is the owner, in a deployment a `HostTimelock`. It changes hands in two steps and cannot be given
/// up: without an admin nobody could end a pause, replace signers or fix a fault. Addresses of the other host
/// contracts are immutables of the implementation, so an upgrade must set them again, and a call needs no storage read
/// for them.
abstract contract HostContract is Ownable2StepUpgradeable, UUPSUpgradeable {
    /// @notice An address of the deployment is zero.
    error ZeroAddress();

    /// @notice The admin must always be somebody.
    error OwnershipCannotBeRenounced();
    /// @notice The contract has no function with this selector; zero for a call without data.
    error UnknownFunction(bytes4 selector);

    /// @custom:oz-upgrades-unsafe-allow constructor
    constructor() {
        _disableInitializers();
    }

    /// @notice Always reverts, with a reason.
    fallback() external {
        revert UnknownFunction(msg.sig);
    }

    /// @notice Always reverts.
    function renounceOwnership() public pure override {
        revert OwnershipCannotBeRenounced();
    }

    /// @notice Name and version of the implementation behind the proxy.
    function getVersion() external pure virtual returns (string memory);

    /// @dev An address without code would revert without a reason later.
    function _authorizeUpgrade(address next) internal view override onlyOwner {
        require(next.code.length != 0, ERC1967Utils.ERC1967InvalidImplementation(next));
    }

    function _requireAddress(address account) internal pure returns (address) {
        require(account != address(0), ZeroAddress());
        return account;
    }
}
