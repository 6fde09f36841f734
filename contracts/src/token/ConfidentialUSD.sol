// SPDX-License-Identifier: MIT
pragma solidity ^0.8.27;

import {FHE, euint64} from "@fhevm/solidity/lib/FHE.sol";
import {ZamaEthereumConfig} from "@fhevm/solidity/config/ZamaConfig.sol";
import {ERC7984} from "@openzeppelin/confidential-contracts/token/ERC7984/ERC7984.sol";
// solhint-disable-next-line max-line-length
import {ERC7984ERC20Wrapper} from "@openzeppelin/confidential-contracts/token/ERC7984/extensions/ERC7984ERC20Wrapper.sol";
import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";

/// @title A confidential dollar
/// @notice Wraps an ERC-20 stablecoin one to one. Balances and amounts are encrypted. So is the supply, until
/// somebody asks the committee to publish it. Then anyone can compare it with the reserve that this contract holds.
contract ConfidentialUSD is ZamaEthereumConfig, ERC7984ERC20Wrapper {
    /// @dev The total supply as it was when its decryption was last requested; zero when none is pending.
    euint64 private _pendingSupply;

    /// @notice The supply that was verified last, in millionths; zero before the first.
    uint64 public lastVerifiedSupply;
    /// @notice Block time of that verification.
    uint64 public lastVerifiedAt;

    /// @notice Anyone may ask the network for the value of `supply`, and pass it to `finalizeTotalSupply`.
    event TotalSupplyDecryptionRequested(address indexed requester, euint64 supply);
    /// @notice The committee vouched that `supply` was `clear`.
    event TotalSupplyVerified(euint64 supply, uint64 clear);

    /// @notice There is no request to finalize: make one with `requestTotalSupplyDecryption`.
    error NoPendingTotalSupply();

    constructor(IERC20 underlying_) ERC7984("Confidential US Dollar", "cUSD", "") ERC7984ERC20Wrapper(underlying_) {}

    /// @notice Lets anyone ask the network for the present total supply. A later request replaces an earlier one.
    function requestTotalSupplyDecryption() external returns (euint64 supply) {
        supply = FHE.makePubliclyDecryptable(confidentialTotalSupply());
        _pendingSupply = supply;
        emit TotalSupplyDecryptionRequested(msg.sender, supply);
    }

    /// @notice Stores the total supply that was requested last.
    /// @param clear its value, in millionths
    /// @param proof the committee's signatures for it
    function finalizeTotalSupply(uint64 clear, bytes calldata proof) external {
        euint64 supply = _pendingSupply;
        require(FHE.isInitialized(supply), NoPendingTotalSupply());
        _pendingSupply = euint64.wrap(0);

        bytes32[] memory handles = new bytes32[](1);
        handles[0] = FHE.toBytes32(supply);
        FHE.checkSignatures(handles, abi.encode(clear), proof);

        lastVerifiedSupply = clear;
        lastVerifiedAt = uint64(block.timestamp);
        emit TotalSupplyVerified(supply, clear);
    }

    /// @notice The supply whose value `finalizeTotalSupply` waits for; zero when none is.
    function pendingTotalSupply() external view returns (euint64) {
        return _pendingSupply;
    }
}
