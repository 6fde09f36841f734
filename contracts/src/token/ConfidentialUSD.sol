// SPDX-License-Identifier: MIT
pragma solidity ^0.8.27;

import {FHE, euint64} from "@fhevm/solidity/lib/FHE.sol";
import {ZamaEthereumConfig} from "@fhevm/solidity/config/ZamaConfig.sol";
import {ERC7984} from "@openzeppelin/confidential-contracts/token/ERC7984/ERC7984.sol";
import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {BackedERC20Wrapper} from "./BackedERC20Wrapper.sol";

/// @title A confidential dollar
/// @notice Wraps an ERC-20 stablecoin one to one. Balances and amounts are encrypted. So is the supply, until
/// somebody asks the committee to publish it. Then anyone can compare it with the reserve that this contract holds.
contract ConfidentialUSD is ZamaEthereumConfig, BackedERC20Wrapper {
    /// @dev A request for the value of the supply, until it is finalized.
    struct SupplyRequest {
        // 1, 2, 3 ..., in the order of the requests; 0 where there is none.
        uint64 number;
        // Block time at which it was the total supply.
        uint64 asOf;
    }

    mapping(euint64 supply => SupplyRequest) private _supplyRequests;
    uint64 private _supplyRequestCount;
    /// @dev Number of the request that `lastVerifiedSupply` answers.
    uint64 private _lastVerifiedNumber;

    /// @notice The newest supply that was verified, in units of this token; zero before the first.
    uint64 public lastVerifiedSupply;
    /// @notice Block time at which it was the total supply: that of its request.
    uint64 public lastVerifiedAsOf;

    /// @notice Anyone may ask the network for the value of `supply`, and pass it to `finalizeTotalSupply`.
    event TotalSupplyDecryptionRequested(address indexed requester, euint64 supply);
    /// @notice The committee vouched that `supply` was `clear`.
    event TotalSupplyVerified(euint64 supply, uint64 clear);

    /// @notice This supply was not requested with `requestTotalSupplyDecryption`, or is finalized already.
    error TotalSupplyNotPending(euint64 supply);

    constructor(IERC20 underlying_) ERC7984("Confidential US Dollar", "cUSD", "") BackedERC20Wrapper(underlying_) {}

    /// @notice Lets anyone ask the network for the present total supply. Earlier requests stay pending.
    function requestTotalSupplyDecryption() external returns (euint64 supply) {
        supply = FHE.makePubliclyDecryptable(confidentialTotalSupply());
        _supplyRequests[supply] = SupplyRequest({number: ++_supplyRequestCount, asOf: uint64(block.timestamp)});
        emit TotalSupplyDecryptionRequested(msg.sender, supply);
    }

    /// @notice Verifies a total supply that was requested, once. It is stored unless that of a later request is.
    /// @param supply what `requestTotalSupplyDecryption` returned
    /// @param clear its value, in units of this token
    /// @param proof the committee's signatures for it
    function finalizeTotalSupply(euint64 supply, uint64 clear, bytes calldata proof) external {
        SupplyRequest memory request = _supplyRequests[supply];
        // Only numbers are compared; the time lies beside them.
        // slither-disable-next-line timestamp
        require(request.number != 0, TotalSupplyNotPending(supply));
        delete _supplyRequests[supply];

        bytes32[] memory handles = new bytes32[](1);
        handles[0] = FHE.toBytes32(supply);
        FHE.checkSignatures(handles, abi.encode(clear), proof);

        // slither-disable-next-line timestamp
        if (request.number > _lastVerifiedNumber) {
            (_lastVerifiedNumber, lastVerifiedSupply, lastVerifiedAsOf) = (request.number, clear, request.asOf);
        }
        emit TotalSupplyVerified(supply, clear);
    }

    /// @notice Whether `finalizeTotalSupply` waits for the value of this supply.
    function isTotalSupplyPending(euint64 supply) external view returns (bool) {
        // slither-disable-next-line timestamp
        return _supplyRequests[supply].number != 0;
    }
}
