// SPDX-License-Identifier: MIT
pragma solidity ^0.8.27;

import {ERC20} from "@openzeppelin/contracts/token/ERC20/ERC20.sol";

/// @title Worthless dollars for development networks
/// @notice Anyone mints. Never deploy it where a token is worth something.
contract TestUSD is ERC20("Test US Dollar (worthless)", "TESTUSD") {
    /// @notice Six, as USDC has: one unit is a millionth of a test dollar.
    function decimals() public pure override returns (uint8) {
        return 6;
    }

    /// @notice Makes `amount` millionths of a test dollar for `to`.
    function mint(address to, uint256 amount) external {
        _mint(to, amount);
    }
}
