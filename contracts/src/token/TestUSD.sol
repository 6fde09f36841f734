// SPDX-License-Identifier: MIT
pragma solidity ^0.8.27;

import {ERC20} from "@openzeppelin/contracts/token/ERC20/ERC20.sol";

/// @title Worthless dollars for development networks
/// @notice Anyone mints, a million at a time: nobody can exhaust the supply for others. Never deploy it where a token
/// is worth something.
contract TestUSD is ERC20("Test US Dollar (worthless)", "TESTUSD") {
    /// @notice The most that one call mints, in millionths of a test dollar. Filling a 64-bit supply takes 18 million
    /// calls, and overflowing this token's more than can be made.
    uint256 public constant MAX_MINT = 1_000_000e6;

    /// @notice One call mints `max` at most.
    error MintAboveMaximum(uint256 amount, uint256 max);

    /// @notice Six, as USDC has: one unit is a millionth of a test dollar.
    function decimals() public pure override returns (uint8) {
        return 6;
    }

    /// @notice Makes `amount` millionths of a test dollar for `to`, at most `MAX_MINT`.
    function mint(address to, uint256 amount) external {
        require(amount <= MAX_MINT, MintAboveMaximum(amount, MAX_MINT));
        _mint(to, amount);
    }
}
