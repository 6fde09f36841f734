// SPDX-License-Identifier: MIT
pragma solidity ^0.8.27;

import {FHE, euint64, externalEuint64} from "@fhevm/solidity/lib/FHE.sol";
import {ZamaEthereumConfig} from "@fhevm/solidity/config/ZamaConfig.sol";
import {IERC7984} from "@openzeppelin/confidential-contracts/interfaces/IERC7984.sol";

/// @notice An attacker: chains additions, each on the result of the one before, and pays somebody with the end.
contract DeepChain is ZamaEthereumConfig {
    euint64 private _link;
    euint64 private _end;

    /// @notice The amount that each addition adds, and the first of them starts with.
    function begin(externalEuint64 link, bytes calldata proof) external {
        _link = FHE.allowThis(FHE.fromExternal(link, proof));
        _end = _link;
    }

    /// @notice Adds so many times.
    function extend(uint256 links) external {
        euint64 end = _end;
        for (uint256 i = 0; i < links; i++) {
            end = FHE.add(end, _link);
        }
        _end = FHE.allowThis(end);
    }

    /// @notice Pays what came of it, out of what this contract owns.
    function pay(IERC7984 token, address to) external {
        FHE.allowTransient(_end, address(token));
        token.confidentialTransfer(to, _end);
    }
}
